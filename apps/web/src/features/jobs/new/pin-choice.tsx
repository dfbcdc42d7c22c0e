import type { RubricChoiceFragment, Seniority } from '../../../gql/jobs/graphql';
import { ChoiceCards } from '../../../ui/choice-cards';
import { listText } from '../../../ui/format';
import { formatDate } from '../../../ui/format-time';
import { problemAt, type Problem } from '../../../ui/problems';
import { SelectField } from '../../../ui/select-field';
import { capital, seniorityWord } from '../job-words';
import { BASE, withVersion, type NewJob } from './new-job';

interface PinChoiceProps {
  versions: readonly RubricChoiceFragment[];
  version: RubricChoiceFragment | null;
  job: NewJob;
  problems: readonly Problem[];
  onChange: (job: NewJob) => void;
}

const editionOf = ({ number, publishedAt, reviewState }: RubricChoiceFragment): string =>
  [
    `Version ${number}`,
    publishedAt && `published ${formatDate(publishedAt)}`,
    reviewState === 'DRAFT' && 'not yet reviewed by practitioners',
  ]
    .filter(Boolean)
    .join(', ');

const placementOptions = ({ placements }: RubricChoiceFragment) => [
  { value: BASE, label: 'As written', hint: 'The rubric without a placement: nothing shifts.' },
  ...placements.map(({ key, title, competesOn }) => ({ value: key, label: title, hint: competesOn })),
];

const seniorityOptions = ({ seniorities }: RubricChoiceFragment) =>
  seniorities.map(({ seniority, text }): { value: Seniority; label: string; hint: string } => ({
    value: seniority,
    label: capital(seniorityWord(seniority)),
    hint: text,
  }));

/** Version, placement and seniority: what a job keeps for its life. */
export function PinChoice({ versions, version, job, problems, onChange }: PinChoiceProps) {
  const choose = (id: string) => {
    const chosen = versions.find((one) => one.id === id);
    if (chosen) onChange(withVersion(job, chosen));
  };
  return (
    <div className="stack-4">
      <SelectField
        label="Role profile"
        name="rubricVersionId"
        value={version?.id ?? ''}
        placeholder="Choose a role profile"
        onChange={choose}
        options={versions.map(({ id, role }) => ({ value: id, label: role.title }))}
        error={problemAt(problems, 'rubricVersionId')}
        hint={
          version ? (
            <VersionHint version={version} />
          ) : (
            'Each has a rubric with criteria, anchors and questions.'
          )
        }
      />
      {version && (
        <>
          <ChoiceCards
            label="Where it sits"
            value={job.placement}
            onChange={(placement) => onChange({ ...job, placement })}
            options={placementOptions(version)}
            error={problemAt(problems, 'placement')}
          />
          <ChoiceCards
            label="Seniority"
            value={job.seniority}
            onChange={(seniority) => onChange({ ...job, seniority })}
            options={seniorityOptions(version)}
            error={problemAt(problems, 'seniority')}
          />
        </>
      )}
    </div>
  );
}

function VersionHint({ version }: { version: RubricChoiceFragment }) {
  const { aliases } = version.role;
  return (
    <>
      {aliases.length > 0 && `Also called ${listText(aliases)}. `}
      {editionOf(version)}.
    </>
  );
}
