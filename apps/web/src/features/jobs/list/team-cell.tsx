import type { JobListItemFragment } from '../../../gql/jobs/graphql';
import { listText } from '../../../ui/format';
import { Tag } from '../../../ui/tag';
import { namesOf } from '../job-words';

interface TeamCellProps {
  team: JobListItemFragment['team'];
  /** Candidates come in: without a manager nobody can decide about them. */
  isWaiting: boolean;
}

export function TeamCell({ team, isWaiting }: TeamCellProps) {
  const [managers, recruiters] = [namesOf(team, 'MANAGER'), namesOf(team, 'RECRUITER')];
  return (
    <div className="job-team">
      {managers.length > 0 && (
        <span>
          {listText(managers)} <span className="faint">{managers.length === 1 ? 'decides' : 'decide'}</span>
        </span>
      )}
      {managers.length === 0 && isWaiting && (
        <Tag tone="wait" icon="alert">
          Nobody decides
        </Tag>
      )}
      {recruiters.length > 0 && (
        <span>
          {listText(recruiters)}{' '}
          <span className="faint">{recruiters.length === 1 ? 'runs it' : 'run it'}</span>
        </span>
      )}
      {team.length === 0 && !isWaiting && <span className="faint">Nobody yet</span>}
    </div>
  );
}
