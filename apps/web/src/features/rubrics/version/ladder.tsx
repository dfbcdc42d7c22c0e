import { Tag } from '../../../ui/tag';
import type { VersionPartsFragment } from '../../../gql/rubrics/graphql';
import { Chip } from './by-seniority';
import type { Criterion } from './reading';

interface LadderProps {
  criterion: Criterion;
  scale: VersionPartsFragment['scale'];
  /** The level hoped for, where the reader looks. */
  target: number;
  floor: number | null;
}

/** What each level looks and sounds like, and the one thing that tells it from the level below. */
export function Ladder({ criterion, scale, target, floor }: LadderProps) {
  return (
    <ol className="ladder" aria-label={`Behavioural anchors of ${criterion.title}`}>
      {criterion.anchors.map(({ id, level, text, above }) => (
        <li key={id} className={level === target ? 'on' : undefined}>
          <div className="rung">
            <Chip level={level} />
            <span className="sm dim">{scale.find((step) => step.level === level)?.name}</span>
          </div>
          <div>
            <p className="words">{text}</p>
            {above && (
              <p className="xs dim">
                <span className="faint">More than level {level - 1}:</span> {above}
              </p>
            )}
          </div>
          <div className="marks">
            {level === target && <Tag tone="plumb">Hoped for</Tag>}
            {level === floor && <Tag>Floor</Tag>}
          </div>
        </li>
      ))}
    </ol>
  );
}
