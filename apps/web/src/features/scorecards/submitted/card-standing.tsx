import { LinkButton } from '../../../app/link-button';
import { pageExists } from '../../../app/page-exists';
import type { SubmittedCardFragment } from '../../../gql/scorecards/graphql';
import { Callout } from '../../../ui/callout';
import { formatMoment } from '../../../ui/format-time';
import { sealText, waitedFor } from '../../../ui/seal-text';
import { useNow } from '../../../ui/use-now';
import type { CardAssignment } from '../use-scorecard';

interface CardStandingProps {
  assignment: CardAssignment;
  card: SubmittedCardFragment;
}

const DEBRIEF = '/applications/$applicationId/debrief';
const MINUTE = 60_000;

/** Whether others read it by now; until then who is waited for, and nothing about their cards. */
export function CardStanding({ assignment, card }: CardStandingProps) {
  const now = useNow(MINUTE);
  const { application, shadow } = assignment;
  const round = application.rounds.find(({ number }) => number === assignment.round);
  const came = `Submitted ${formatMoment(card.submittedAt, now)}${card.late ? ', late' : ''}.`;
  const counts = shadow ? ' It counts in no score: you shadowed.' : '';
  if (card.releasedAt === null) {
    return (
      <Callout tone="seal" title={came}>
        {sealText(waitedFor(round?.assignments ?? []), round?.opensAt ?? null)}
        {counts}
      </Callout>
    );
  }
  return (
    <Callout
      tone="plain"
      icon="eye"
      title={`Open since ${formatMoment(card.releasedAt, now)}.`}
      {...(pageExists(DEBRIEF) && {
        action: (
          <LinkButton size="small" to={DEBRIEF} params={{ applicationId: application.id }}>
            Go to the debrief
          </LinkButton>
        ),
      })}
    >
      {came} The scorecards of this round are laid side by side in the debrief.{counts}
    </Callout>
  );
}
