import { formatDate } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import { Tag, type Tone } from '../../ui/tag';
import type { Application } from './types';

const OUTCOMES: Record<NonNullable<Application['decision']>['outcome'], readonly [string, Tone]> = {
  HIRE: ['Hire', 'good'],
  NO_HIRE: ['No hire', 'neutral'],
  HOLD: ['Hold', 'wait'],
};

/** What was decided, by whom, and why in their words. */
export function DecisionPanel({ decision }: { decision: NonNullable<Application['decision']> }) {
  const [text, tone] = OUTCOMES[decision.outcome];
  return (
    <Panel title="Decision" actions={<Tag tone={tone}>{text}</Tag>} padded>
      <div className="stack-2">
        {decision.rationale !== '' && (
          <p className="words lines" dir="auto">
            {decision.rationale}
          </p>
        )}
        <p className="meta">
          {decision.member.name}, {formatDate(decision.decidedAt)}
        </p>
      </div>
    </Panel>
  );
}
