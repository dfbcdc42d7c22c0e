import { Callout } from '../../ui/callout';
import { listText } from '../../ui/format';
import { sealText, waitedFor } from '../../ui/seal-text';
import { lateRounds, sealedRounds, type Round } from './view';

const waitedOnce = (round: Round): string[] => [...new Set(waitedFor(round.assignments))];

/** Who is still waited for, and when a sealed round opens; nothing about any card. */
export function SealedRounds({ rounds }: { rounds: readonly Round[] }) {
  const [sealed, late] = [sealedRounds(rounds), lateRounds(rounds)];
  if (sealed.length + late.length === 0) return null;
  return (
    <div className="stack-2 sealed">
      {late.map((round) => (
        <Callout
          key={round.number}
          tone="wait"
          icon="clock"
          title={`${listText(waitedOnce(round))} still ${waitedOnce(round).length === 1 ? 'owes' : 'owe'} a card of round ${round.number}.`}
        >
          The round opened at its deadline. What comes in now is marked late.
        </Callout>
      ))}
      {sealed.map((round) => (
        <Callout key={round.number} tone="seal" title={`Round ${round.number} is sealed.`}>
          {sealText(waitedOnce(round), round.opensAt)}
        </Callout>
      ))}
    </div>
  );
}
