import { useEffect, useRef } from 'react';
import { LinkButton } from '../../../app/link-button';
import { ROUTES } from '../../../app/routes';
import { Button } from '../../../ui/button';
import { CopyId } from '../../../ui/copy-id';
import { CardBar } from '../card/card-bar';
import type { LoadedCard } from '../use-scorecard';
import { CardStanding } from './card-standing';
import { PrintFoot, SubmittedCard } from './submitted-card';
import { UnwrittenCard } from './unwritten-card';

interface ClosedCardViewProps {
  loaded: LoadedCard;
  /** Reading goes on at the top: the card was handed in a moment ago. */
  takesFocus: boolean;
}

const remarkOf = ({ assignment, isMine }: LoadedCard): string => {
  const who = isMine ? 'your scorecard' : `scorecard of ${assignment.member.name}`;
  return assignment.shadow ? `${who}, shadowing` : who;
};

/** A card that is read: handed in, taken back, or somebody else's. */
export function ClosedCardView({ loaded, takesFocus }: ClosedCardViewProps) {
  const { assignment, isMine } = loaded;
  const { scorecard } = assignment;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) page.current?.querySelector('h1')?.focus();
  }, [takesFocus]);
  return (
    <div className="card-page read" ref={page}>
      <CardBar assignment={assignment} remark={remarkOf(loaded)}>
        <div className="row push no-print">
          {scorecard && <CopyId id={scorecard.id} label="scorecard" />}
          {scorecard && (
            <Button icon="print" onPress={() => print()}>
              Print
            </Button>
          )}
          {isMine && <LinkButton to={ROUTES.interviews}>My interviews</LinkButton>}
        </div>
      </CardBar>
      <div className="read-page stack-4">
        {scorecard ? (
          <>
            <CardStanding assignment={assignment} card={scorecard} />
            <SubmittedCard assignment={assignment} card={scorecard} />
            <PrintFoot assignment={assignment} card={scorecard} />
          </>
        ) : (
          <UnwrittenCard assignment={assignment} />
        )}
      </div>
    </div>
  );
}
