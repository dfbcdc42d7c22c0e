import { Callout } from '../../../ui/callout';
import { formatMoment } from '../../../ui/format-time';
import { sealText, waitedFor } from '../../../ui/seal-text';
import { useNow } from '../../../ui/use-now';
import { OVERALL } from '../draft/answer';
import type { CardAssignment, LoadedCard } from '../use-scorecard';
import { ReadRating } from './read-rating';

const MINUTE = 60_000;

const withdrawal = ({ interview, withdrawnAt }: CardAssignment, now: Date): string => {
  if (interview.state === 'CANCELLED') return 'This interview was cancelled.';
  if (interview.state === 'NO_SHOW') return 'The candidate did not come.';
  return withdrawnAt === null
    ? 'This scorecard is not asked for any more.'
    : `This scorecard was withdrawn ${formatMoment(withdrawnAt, now)}.`;
};

/** What somebody had written before nobody asked for it any more: readable for them, and counted nowhere. */
function Leftover({ assignment }: { assignment: CardAssignment }) {
  const written = new Map(assignment.draft.map((rating) => [rating.position, rating]));
  const rows = assignment.criteria.flatMap((criterion, at) => {
    const rating = written.get(criterion.position);
    return rating ? [{ criterion, number: at + 1, rating: { ...rating, evidence: rating.text } }] : [];
  });
  const notes = written.get(OVERALL)?.text;
  if (rows.length === 0 && !notes) return null;
  return (
    <section className="panel read-card" aria-labelledby="leftover-title">
      <header>
        <h2 id="leftover-title">What you had written</h2>
        <p>Only you can read this.</p>
      </header>
      <ol>
        {rows.map((row) => (
          <ReadRating key={row.criterion.key} {...row} />
        ))}
      </ol>
      {notes && (
        <p className="read-overall quote" dir="auto">
          {notes}
        </p>
      )}
    </section>
  );
}

/** A card that nobody can read: taken back, or not handed in, or sealed for this reader. */
export function UnwrittenCard({ loaded: { assignment, isMine } }: { loaded: LoadedCard }) {
  const now = useNow(MINUTE);
  if (assignment.state === 'WITHDRAWN') {
    return (
      <>
        <Callout tone="plain" title={withdrawal(assignment, now)}>
          {isMine ? 'You owe nothing here.' : 'Nothing is owed here.'}
        </Callout>
        {isMine && <Leftover assignment={assignment} />}
      </>
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
