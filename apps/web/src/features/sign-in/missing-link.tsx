import { Link } from '@tanstack/react-router';
import { Callout } from '../../ui/callout';

/** The page was opened without its one-time secret. */
export function MissingLink({ source }: { source: string }) {
  return (
    <div className="stack-4">
      <Callout tone="wait" title="This page needs its link.">
        {source}
      </Callout>
      <p className="sm">
        <Link to="/sign-in">Go to sign-in</Link>
      </p>
    </div>
  );
}
