import { useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../../../app/shortcut-registry';
import { Button } from '../../../ui/button';
import { KeyHints } from '../../../ui/key-hints';
import { Panel } from '../../../ui/panel';
import { plural } from '../../../ui/format';
import { interviewsOf, type SetupJob, type SetupStage } from './coverage';
import { RemoveStageDialog } from './remove-stage-dialog';
import { AddStageDialog, EditStageDialog } from './stage-dialogs';
import { StageRow } from './stage-row';

interface PlanPanelProps {
  job: SetupJob;
  mayEdit: boolean;
  reload: () => void;
}

type Open = { kind: 'add' } | { kind: 'edit' | 'remove'; stage: SetupStage };

const GROUP = 'Plan';
const HINTS = [{ keys: ['alt+ArrowUp', 'alt+ArrowDown'], label: 'move the stage in focus' }];

/** The row that has the focus, and which of its controls. */
const placeOfFocus = () => {
  const here = document.activeElement;
  return {
    stageId: here?.closest('[data-stage]')?.getAttribute('data-stage') ?? undefined,
    control: here?.getAttribute('data-control') ?? undefined,
  };
};

/** A row that moved takes its focus along: the browser lets go of what is put elsewhere. */
function useFollowedFocus(stages: readonly SetupStage[]) {
  const list = useRef<HTMLOListElement>(null);
  const followed = useRef<string>(undefined);
  const order = stages.map(({ id }) => id).join(' ');
  useEffect(() => {
    const stageId = followed.current;
    if (!stageId) return;
    followed.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-stage="${stageId}"] h3`)?.focus();
  }, [order]);
  return {
    list,
    follow: (stageId: string) => {
      followed.current = stageId;
    },
  };
}

/** The stages in order. What is moved stays in focus, so that it can be moved on. */
export function PlanPanel({ job, mayEdit, reload }: PlanPanelProps) {
  const [open, setOpen] = useState<Open>();
  const { list, follow } = useFollowedFocus(job.stages);
  const press = (direction: 'up' | 'down') => {
    const { stageId } = placeOfFocus();
    const row = stageId && list.current?.querySelector(`[data-stage="${stageId}"]`);
    if (row) row.querySelector<HTMLElement>(`[data-move="${direction}"] button`)?.click();
  };
  useShortcuts(
    mayEdit
      ? [
          { keys: 'alt+ArrowUp', label: 'Move the stage up', group: GROUP, run: () => press('up') },
          { keys: 'alt+ArrowDown', label: 'Move the stage down', group: GROUP, run: () => press('down') },
        ]
      : [],
  );
  const rounds = new Set(interviewsOf(job).map(({ round }) => round)).size;
  const close = () => setOpen(undefined);
  return (
    <Panel
      title="Stages"
      sentence={`${plural(job.stages.length, 'stage')}, ${plural(rounds, 'round')}. The scorecards of a round are released together.`}
      actions={
        mayEdit && (
          <Button size="small" icon="plus" onPress={() => setOpen({ kind: 'add' })}>
            Stage
          </Button>
        )
      }
      footer={mayEdit && <KeyHints hints={HINTS} />}
    >
      <ol className="plan" ref={list}>
        {job.stages.map((stage, at) => (
          <StageRow
            key={stage.id}
            stage={stage}
            place={at}
            count={job.stages.length}
            startsRound={stage.round !== null && stage.round !== (job.stages[at - 1]?.round ?? null)}
            mayEdit={mayEdit}
            onMove={follow}
            onEdit={() => setOpen({ kind: 'edit', stage })}
            onRemove={() => setOpen({ kind: 'remove', stage })}
            reload={reload}
          />
        ))}
      </ol>
      {open?.kind === 'add' && <AddStageDialog job={job} onClose={close} />}
      {open?.kind === 'edit' && (
        <EditStageDialog job={job} stage={open.stage} reload={reload} onClose={close} />
      )}
      {open?.kind === 'remove' && (
        <RemoveStageDialog job={job} stage={open.stage} reload={reload} onClose={close} />
      )}
    </Panel>
  );
}
