import { Tag } from '../../../ui/tag';
import { shiftOf } from '../shift';
import { familyName, requirementMeaning, requirementName } from '../words';
import { BySeniority } from './by-seniority';
import { Cautions, Questions, WorkSample } from './interview-aids';
import { Ladder } from './ladder';
import { isScored, type Reading, type ReadCriterion } from './reading';

interface SectionProps {
  reading: Reading;
  read: ReadCriterion;
}

function Tags({ reading: { seniority }, read }: SectionProps) {
  const { criterion, setting, asWritten } = read;
  const { use } = shiftOf(asWritten, setting, seniority);
  return (
    <span className="row tight">
      {isScored(read) ? (
        <Tag>{requirementName(setting.requirement)}</Tag>
      ) : (
        <Tag icon="note">Elective, not in the scorecard</Tag>
      )}
      <Tag>{familyName(criterion.family)}</Tag>
      {setting.weight !== 1 && <Tag>Weight {setting.weight}</Tag>}
      {use && <Tag tone="note">{use} here</Tag>}
    </span>
  );
}

/** '2 of 12, 17% of the score. The same models are open to every rival.' */
const weightText = ({ placed }: Reading, { setting }: ReadCriterion): string => {
  if (setting.use !== 'SCORED') return 'None: it is not rated.';
  const total = placed.settings.reduce((sum, one) => sum + (one.use === 'SCORED' ? one.weight : 0), 0);
  const share = Math.round((setting.weight / total) * 100);
  return `${setting.weight} of ${total}, ${share}% of the score.`;
};

function Counting({ reading, read }: SectionProps) {
  const { criterion, setting, asWritten } = read;
  const { weightWas, requirementWas } = shiftOf(asWritten, setting, reading.seniority);
  return (
    <dl className="dl">
      <dt>Why here</dt>
      <dd>{criterion.why}</dd>
      <dt>Task it serves</dt>
      <dd>{criterion.task.text}</dd>
      <dt>{requirementName(setting.requirement)}</dt>
      <dd>
        {setting.requirementReason ?? requirementMeaning(setting.requirement)}
        {requirementWas && (
          <span className="faint"> As written: {requirementName(requirementWas).toLowerCase()}.</span>
        )}
      </dd>
      <dt>Weight</dt>
      <dd>
        {weightText(reading, read)}
        {weightWas !== null && <span className="faint"> As written: {weightWas}.</span>}
      </dd>
      {setting.weightReason && (
        <>
          <dt>Why it counts so</dt>
          <dd>{setting.weightReason}</dd>
        </>
      )}
    </dl>
  );
}

/** Everything about one criterion, in the order in which an interviewer needs it. */
export function CriterionSection({ reading, read }: SectionProps) {
  const { criterion, setting } = read;
  const { seniority, version } = reading;
  const titleId = `${criterion.key}-title`;
  return (
    <section className="panel criterion" id={criterion.key} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId} tabIndex={-1}>
          <span className="faint">{criterion.position}</span> {criterion.title}
        </h2>
        <Tags reading={reading} read={read} />
      </header>
      <div className="body stack-4">
        <div className="stack-2">
          <p className="definition">{criterion.definition}</p>
          {criterion.notThis && <p className="sm dim">{criterion.notThis}</p>}
          <p className="sm dim">{criterion.progression}</p>
        </div>
        <div className="criterion-counts">
          <Counting reading={reading} read={read} />
          <BySeniority
            title={criterion.title}
            targets={setting.targets}
            floor={setting.floor}
            chosen={seniority}
          />
        </div>
        <section>
          <h3>Behavioural anchors</h3>
          <Ladder
            criterion={criterion}
            scale={version.scale}
            target={setting.targets[seniority]}
            floor={setting.floor?.[seniority] ?? null}
          />
        </section>
        <Questions criterion={criterion} />
        <WorkSample criterion={criterion} />
        <Cautions criterion={criterion} />
      </div>
    </section>
  );
}
