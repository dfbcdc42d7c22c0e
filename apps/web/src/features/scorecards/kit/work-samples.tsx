import { Fragment } from 'react';
import type { KitCriterionFragment } from '../../../gql/scorecards/graphql';

type WorkSample = NonNullable<KitCriterionFragment['workSample']>;

const rows = (sample: WorkSample): [string, string][] => [
  ['Task', sample.brief],
  ['Hands in', sample.deliver],
  ['Look for', sample.lookFor],
  ['Assistants', sample.aiUse],
];

/** The exercises that belong to the criteria of this card. */
export function WorkSamples({ samples }: { samples: readonly WorkSample[] }) {
  return (
    <div className="stack-4">
      {samples.map((sample) => (
        <section key={sample.id}>
          <h3>
            {sample.title} <span className="faint xs">{sample.minutes} min</span>
          </h3>
          <dl className="dl kit-facts">
            {rows(sample).map(([name, text]) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
