import { NumberField } from '../../../ui/number-field';
import { problemAt, type Problem } from '../../../ui/problems';
import { TextAreaField, TextField } from '../../../ui/text-field';
import type { SetupJob } from './coverage';
import { CriteriaChecks } from './criteria-checks';
import type { StageDraft } from './stage-draft';

/** Every path that a problem of a stage can have: a field of the form shows it. */
export const fieldPaths = ({ criteria }: SetupJob): string[] => [
  'title',
  'round',
  'minutes',
  'raters',
  'instructions',
  'criteria',
  ...criteria.map(({ criterion }) => `criteria.${criterion.key}`),
];

interface StageFieldsProps {
  job: SetupJob;
  /** Null where the stage is new. */
  stageId: string | null;
  draft: StageDraft;
  isInterview: boolean;
  problems: readonly Problem[];
  onChange: (draft: StageDraft) => void;
}

export function StageFields({ job, stageId, draft, isInterview, problems, onChange }: StageFieldsProps) {
  const set = (part: Partial<StageDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <TextField
        label="Title"
        name="title"
        autoComplete="off"
        value={draft.title}
        error={problemAt(problems, 'title')}
        onChange={(title) => set({ title })}
      />
      {isInterview && (
        <>
          <Numbers draft={draft} problems={problems} onChange={set} />
          <CriteriaChecks job={job} stageId={stageId} draft={draft} problems={problems} onChange={set} />
        </>
      )}
      <TextAreaField
        label="Instructions"
        name="instructions"
        isOptional
        inWords
        hint={
          isInterview ? 'What its interviewers should know. They see it beside the questions.' : undefined
        }
        value={draft.instructions}
        error={problemAt(problems, 'instructions')}
        onChange={(instructions) => set({ instructions })}
      />
    </>
  );
}

interface NumbersProps {
  draft: StageDraft;
  problems: readonly Problem[];
  onChange: (part: Partial<StageDraft>) => void;
}

function Numbers({ draft, problems, onChange }: NumbersProps) {
  return (
    <div className="stage-numbers">
      <NumberField
        label="Round"
        name="round"
        hint="Released together"
        min={1}
        max={9}
        value={draft.round}
        error={problemAt(problems, 'round')}
        onChange={(round) => onChange({ round })}
      />
      <NumberField
        label="Minutes"
        name="minutes"
        hint="5 to 480"
        min={5}
        max={480}
        step={5}
        value={draft.minutes}
        error={problemAt(problems, 'minutes')}
        onChange={(minutes) => onChange({ minutes })}
      />
      <NumberField
        label="Raters"
        name="raters"
        hint="Each rates alone, 1 to 8"
        min={1}
        max={8}
        value={draft.raters}
        error={problemAt(problems, 'raters')}
        onChange={(raters) => onChange({ raters })}
      />
    </div>
  );
}
