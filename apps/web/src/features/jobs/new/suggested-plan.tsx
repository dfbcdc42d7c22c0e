import type { RubricAskedQuery } from '../../../gql/jobs/graphql';
import { listText, plural } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import { durationText } from '../job-words';

type Plan = NonNullable<RubricAskedQuery['rubricVersion']>['plan'];

/** The interviews that the rubric suggests. They become the job's own plan, and can be changed there. */
export function SuggestedPlan({ plan }: { plan: Plan }) {
  const minutes = plan.reduce((sum, stage) => sum + stage.minutes, 0);
  return (
    <Panel
      title="Suggested plan"
      sentence={`${plural(plan.length, 'interview')}, ${durationText(minutes)} with each candidate`}
      footer="The draft begins with this plan, two raters for each interview. You can change it before and after opening."
    >
      <ol className="list">
        {plan.map((stage, at) => (
          <li key={stage.id}>
            <span className="avatar" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <b>{stage.title}</b> <span className="faint">{durationText(stage.minutes)}</span>
              <p className="sm dim">
                {stage.interviewer}. Covers {listText(stage.covers.map(({ title }) => title))}.
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
