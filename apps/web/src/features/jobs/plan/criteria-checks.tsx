import { useId } from 'react';
import { Checkbox } from '../../../ui/checkbox';
import { Icon } from '../../../ui/icon';
import type { Problem } from '../../../ui/problems';
import { requirementWord } from '../job-words';
import { peopleText, ratersElsewhere, type SetupJob } from './coverage';
import { withCriterion, type StageDraft } from './stage-draft';

interface CriteriaChecksProps {
  job: SetupJob;
  stageId: string | null;
  draft: StageDraft;
  problems: readonly Problem[];
  onChange: (part: Pick<StageDraft, 'criteria'>) => void;
}

const messagesOf = (problems: readonly Problem[]): string[] => [
  ...new Set(
    problems
      .filter(({ path }) => Array.isArray(path) && path[0] === 'criteria')
      .map(({ message }) => message),
  ),
];

/** What the interviewers of a stage rate, each with who sees it elsewhere. */
export function CriteriaChecks({ job, stageId, draft, problems, onChange }: CriteriaChecksProps) {
  const noteId = useId();
  const messages = messagesOf(problems);
  const order = job.criteria.map(({ criterion }) => criterion.key);
  return (
    <fieldset
      className="field"
      aria-describedby={noteId}
      aria-invalid={messages.length > 0 ? true : undefined}
    >
      <legend className="label">Covers</legend>
      <div id={noteId}>
        {messages.length === 0 && (
          <span className="hint">Each rater of the stage is asked for a level of each of these.</span>
        )}
        {messages.map((message) => (
          <span key={message} className="field-error">
            <Icon name="alert" />
            {message}
          </span>
        ))}
      </div>
      <div className="criteria-checks">
        {job.criteria.map(({ criterion, requirement }) => (
          <Checkbox
            key={criterion.key}
            isSelected={draft.criteria.includes(criterion.key)}
            hint={hintOf(requirement === 'MUST', ratersElsewhere(job.stages, stageId, criterion.key))}
            onChange={(isOn) => onChange({ criteria: withCriterion(draft, order, criterion.key, isOn) })}
          >
            {criterion.title}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

const hintOf = (isMust: boolean, elsewhere: number): string =>
  [isMust && requirementWord('MUST'), `${peopleText(elsewhere)} elsewhere`].filter(Boolean).join(', ');
