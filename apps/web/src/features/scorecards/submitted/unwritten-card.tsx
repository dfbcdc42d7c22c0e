import { Callout } from '../../../ui/callout';
import { formatMoment } from '../../../ui/format-time';
import { sealText, waitedFor } from '../../../ui/seal-text';
import { useNow } from '../../../ui/use-now';
import type { CardAssignment } from '../use-scorecard';

const MINUTE = 60_000;

const withdrawal = ({ interview, withdrawnAt }: CardAssignment, now: Date): string => {
  if (interview.state === 'CANCELLED') return 'This interview was cancelled.';
  if (interview.state === 'NO_SHOW') return 'The candidate did not come.';
  return withdrawnAt === null
    ? 'This scorecard is not asked for any more.'
    : `This scorecard was withdrawn ${formatMoment(withdrawnAt, now)}.`;
};

/** Somebody else's card that cannot be read: not asked for any more, not handed in, or sealed. */
export function UnwrittenCard({ assignment }: { assignment: CardAssignment }) {
  const now = useNow(MINUTE);
  if (assignment.state === 'WITHDRAWN') {
    return (
      <Callout tone="plain" title={withdrawal(assignment, now)}>
        Nothing is owed here.
      </Callout>
    );
  }
  const { rounds } = assignment.application;
  const round = rounds.find(({ number }) => number === assignment.round);
  return (
    <Callout tone="seal" title={`The scorecard of ${assignment.member.name} is sealed.`}>
      {sealText(waitedFor(round?.assignments ?? []), round?.opensAt ?? null)}
    </Callout>
  );
}
