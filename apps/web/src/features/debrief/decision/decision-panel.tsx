import { useMe } from '../../../app/use-me';
import { listText } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import { decides, type DebriefedApplication } from '../view';
import { DecisionForm } from './decision-form';
import { DecisionRecord } from './decision-record';

interface DecisionPanelProps {
  application: DebriefedApplication;
  again: () => void;
}

const managersOf = ({ job }: DebriefedApplication): string[] =>
  job.team.filter(({ part }) => part === 'MANAGER').map(({ member }) => member.name);

/** Whose decision it is, for those whose it is not. */
function whoDecides(application: DebriefedApplication): string {
  const managers = managersOf(application);
  if (application.state !== 'ACTIVE') return 'The application has ended. Reopen it to decide about it again.';
  if (managers.length === 0) return 'This job has no hiring manager who could decide.';
  return `${listText(managers)} ${managers.length === 1 ? 'decides' : 'decide'}.`;
}

export function DecisionPanel({ application, again }: DecisionPanelProps) {
  const { member, access } = useMe();
  const mayDecide = access.includes('MANAGER') && decides(application, member.id);
  const decisions = application.decisions ?? [];
  const standing = decisions.find(({ replacedAt }) => replacedAt === null);
  const replaced = decisions.filter(({ replacedAt }) => replacedAt !== null);
  return (
    <Panel
      title="Decision"
      sentence={mayDecide ? 'Yours, in writing. No score decides.' : 'No score decides.'}
      className="decide"
    >
      {standing && <DecisionRecord decision={standing} />}
      {replaced.length > 0 && (
        <details className="replaced">
          <summary>
            {replaced.length === 1 ? '1 earlier decision' : `${replaced.length} earlier decisions`}
          </summary>
          {replaced.map((decision) => (
            <DecisionRecord key={decision.id} decision={decision} />
          ))}
        </details>
      )}
      {mayDecide ? (
        <DecisionForm application={application} isAgain={standing !== undefined} again={again} />
      ) : (
        <p className="body sm dim no-print">{whoDecides(application)}</p>
      )}
    </Panel>
  );
}
