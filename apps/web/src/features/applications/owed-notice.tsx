import { LinkButton } from '../../app/link-button';
import { ROUTES } from '../../app/routes';
import { Callout } from '../../ui/callout';

/** Whoever owes a card for the application sees nothing of the others', in any round. */
export function OwedNotice({ assignmentId, name }: { assignmentId: string; name: string }) {
  return (
    <div className="application-notice">
      <Callout
        tone="seal"
        title={`You owe a scorecard for ${name}.`}
        action={
          <LinkButton to={ROUTES.scorecard} params={{ assignmentId }} size="small">
            Write it
          </LinkButton>
        }
      >
        Until it is submitted you see no scorecard, score or decision of others.
      </Callout>
    </div>
  );
}
