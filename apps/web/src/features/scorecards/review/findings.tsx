import { Fragment, type ReactNode } from 'react';
import { Callout } from '../../../ui/callout';
import type { Problem } from '../../../ui/problems';
import type { CardReview, Finding } from '../draft/progress';
import { placeOfProblem } from '../draft/submission';
import type { CardCriteria } from '../rating/use-card';

interface FindingsProps {
  criteria: CardCriteria;
  review: CardReview;
  /** What the server refused, where it saw more than the page. */
  problems: readonly Problem[];
  /** A note was typed and not added. */
  hasOpenNote: boolean;
  onJump: (place: number) => void;
  onNote: () => void;
}

const placesOf = (findings: readonly Finding[], kind: Finding['kind']): number[] =>
  findings.filter((finding) => finding.kind === kind).map(({ place }) => place);

const separator = (at: number, count: number): string => {
  if (at === 0) return '';
  return at === count - 1 ? ' and ' : ', ';
};

function Jump({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="jump-to" onClick={onPress}>
      {children}
    </button>
  );
}

type Places = Pick<FindingsProps, 'criteria' | 'onJump'> & { places: readonly number[] };

/** '5 Security and 8 Specification', each a way to its row. The place after the last criterion is the overall. */
function Named({ criteria, places, onJump }: Places) {
  return places.map((place, at) => (
    <Fragment key={place}>
      {separator(at, places.length)}
      <Jump onPress={() => onJump(place)}>
        {place === criteria.length ? 'the overall' : `${place + 1} ${criteria[place]?.title ?? ''}`}
      </Jump>
    </Fragment>
  ));
}

const them = (places: readonly number[]): string => (places.length === 1 ? 'it' : 'them');

/** One sentence for each kind of blocker, in the order in which they are mended. */
function Blockers({ criteria, review, problems, onJump }: FindingsProps) {
  const named = (places: readonly number[]) => <Named criteria={criteria} places={places} onJump={onJump} />;
  const [disputed, unrated, unproven] = (['dispute', 'unrated', 'no-evidence'] as const).map((kind) =>
    placesOf(review.blockers, kind),
  ) as [number[], number[], number[]];
  return (
    <ul>
      {disputed.length > 0 && <li>Choose what to keep at {named(disputed)}.</li>}
      {unrated.length > 0 && (
        <li>
          Rate {named(unrated)}, or mark {them(unrated)} not observed.
        </li>
      )}
      {unproven.length > 0 && <li>Write what you saw or heard for {named(unproven)}.</li>}
      {placesOf(review.blockers, 'no-overall').length > 0 && <li>Give {named([criteria.length])}.</li>}
      {problems.map((problem) => {
        const place = placeOfProblem(problem, criteria);
        return (
          <li key={problem.message}>
            {problem.message} {place !== null && <Jump onPress={() => onJump(place)}>Go there</Jump>}
          </li>
        );
      })}
    </ul>
  );
}

/** What keeps the card from being submitted, then what is worth a look. */
export function Findings(props: FindingsProps) {
  const { criteria, review, problems, hasOpenNote, onJump, onNote } = props;
  const refused = problems.map((problem) => placeOfProblem(problem, criteria));
  const unproven = placesOf(review.warnings, 'no-evidence').filter((place) => !refused.includes(place));
  return (
    <>
      {review.blockers.length + problems.length > 0 && (
        <Callout tone="wait" title="Before you can submit:">
          <Blockers {...props} />
        </Callout>
      )}
      {unproven.length + Number(hasOpenNote) > 0 && (
        <Callout tone="plain" title="Worth a look:">
          <ul>
            {unproven.length > 0 && (
              <li>
                <Named criteria={criteria} places={unproven} onJump={onJump} />{' '}
                {unproven.length === 1 ? 'is' : 'are'} rated without evidence.
              </li>
            )}
            {hasOpenNote && (
              <li>
                <Jump onPress={onNote}>A note</Jump> is typed and not added. It is not submitted unless you
                add it.
              </li>
            )}
          </ul>
        </Callout>
      )}
    </>
  );
}
