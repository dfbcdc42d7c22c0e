import type { CardAssignment } from '../use-scorecard';
import { plural } from '../../../ui/format';

/** What the organization says about this stage, who else is there, and what would be unfair or alarming. */
export function StageBrief({ assignment }: { assignment: CardAssignment }) {
  const { interview, criteria, member } = assignment;
  const others = interview.assignments.filter(
    (other) => other.member.id !== member.id && other.state !== 'WITHDRAWN',
  );
  const cautions = criteria.filter(({ fairUse, redFlags }) => fairUse.length + redFlags.length > 0);
  return (
    <div className="brief stack-4">
      {interview.stage.instructions ? (
        <p className="words lines measure">{interview.stage.instructions}</p>
      ) : (
        <p className="dim">Nobody has written instructions for this stage.</p>
      )}
      <dl className="dl kit-facts">
        <dt>Time</dt>
        <dd>{plural(interview.minutes, 'minute')}</dd>
        <dt>With you</dt>
        <dd>
          {others.length === 0
            ? 'Nobody: you interview alone.'
            : others.map((other) => other.member.name + (other.shadow ? ', shadows' : '')).join('; ')}
        </dd>
      </dl>
      {cautions.map((criterion) => (
        <section key={criterion.key}>
          <h3>{criterion.title}</h3>
          <ul className="cautions">
            {criterion.fairUse.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {criterion.redFlags.map(({ id, text, jobReason }) => (
              <li key={id}>
                <b>Warning sign:</b> {text} <span className="dim">{jobReason}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
