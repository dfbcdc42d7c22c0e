import { useNavigate } from '@tanstack/react-router';
import { LinkButton } from '../../app/link-button';
import { ROUTES } from '../../app/routes';
import { useShortcuts } from '../../app/shortcut-registry';
import type { Shortcut } from '../../app/shortcuts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { Menu } from '../../ui/menu';
import type { Acts } from './acts';
import type { Application } from './types';

const MOVE_MENU = 'move-to-stage';
const GROUP = 'Application';

const key = (keys: string, label: string, run: () => void): Shortcut => ({ keys, label, group: GROUP, run });

/** What a recruiter does with an application under way. */
export function ActiveActions({ application, acts }: { application: Application; acts: Acts }) {
  const { job, stage: at } = application;
  const hasDebrief = debriefIsThere(application);
  const openMove = () => document.getElementById(MOVE_MENU)?.click();
  const schedule = () => acts.open({ kind: 'schedule' });
  const reject = () => acts.open({ kind: 'end', state: 'REJECTED' });
  useShortcuts([
    key('m', 'Move to a stage', openMove),
    key('i', 'Schedule an interview', schedule),
    key('r', 'Reject', reject),
  ]);
  return (
    <>
      <Menu
        id={MOVE_MENU}
        triggerClass="btn"
        trigger={
          <>
            Move to stage <Icon name="chevronDown" />
            <Kbd keys="m" />
          </>
        }
        actions={job.stages.map(({ id, title }) => ({
          key: id,
          label: title,
          isSelected: id === at.id,
          onAction: () => acts.direct({ kind: 'move', stageId: id }),
        }))}
      />
      <Menu
        label={`More about the application of ${application.candidate.fullName}`}
        triggerClass="btn quiet icon"
        trigger={<Icon name="more" />}
        actions={[
          { key: 'rejected', label: 'Reject', icon: 'close', onAction: reject },
          {
            key: 'withdrawn',
            label: 'Withdrawn by the candidate',
            icon: 'signOut',
            onAction: () => acts.open({ kind: 'end', state: 'WITHDRAWN' }),
          },
          {
            key: 'hired',
            label: 'Hired',
            icon: 'check',
            onAction: () => acts.open({ kind: 'end', state: 'HIRED' }),
          },
        ]}
      />
      <Button variant={hasDebrief ? 'default' : 'primary'} icon="calendar" shortcut="i" onPress={schedule}>
        Schedule an interview
      </Button>
    </>
  );
}

export function EndedActions({ acts }: { acts: Acts }) {
  return <Button onPress={() => acts.direct({ kind: 'reopen' })}>Reopen</Button>;
}

/** Once something is released, or where the plan asks for it. */
const debriefIsThere = ({ rounds, job, stage: at }: Application): boolean =>
  rounds.some(({ state }) => state === 'RELEASED') ||
  job.stages.some(({ id, kind }) => id === at.id && kind === 'DECISION');

/** What was submitted, side by side. Everybody who may read it goes there from here. */
export function DebriefAction({ application }: { application: Application }) {
  const navigate = useNavigate();
  const params = { applicationId: application.id };
  const isThere = debriefIsThere(application);
  useShortcuts(
    isThere ? [key('d', 'Open the debrief', () => void navigate({ to: ROUTES.debrief, params }))] : [],
  );
  if (!isThere) return null;
  return (
    <LinkButton to={ROUTES.debrief} params={params} variant="primary" icon="scales" shortcut="d">
      Open debrief
    </LinkButton>
  );
}
