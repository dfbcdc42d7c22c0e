import { Callout } from '../../ui/callout';
import { sealText, waitedFor } from '../../ui/seal-text';
import { sealedRounds, type Round } from './view';

/** Who is still waited for, and when the round opens; nothing about any card. */
export function SealedRounds({ rounds }: { rounds: readonly Round[] }) {
  const sealed = sealedRounds(rounds);
  if (sealed.length === 0) return null;
  return (
    <div className="stack-2 sealed">
      {sealed.map((round) => (
        <Callout key={round.number} tone="seal" title={`Round ${round.number} is sealed.`}>
          {sealText([...new Set(waitedFor(round.assignments))], round.opensAt)}
        </Callout>
      ))}
    </div>
  );
}
