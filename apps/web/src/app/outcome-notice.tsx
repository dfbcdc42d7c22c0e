import { Callout } from '../ui/callout';
import { ProblemList } from '../ui/problem-list';
import { problemsElsewhere } from '../ui/problems';
import type { Outcome } from './outcome';

interface OutcomeNoticeProps {
  outcome: Outcome<unknown> | undefined;
  /** 'The interview is not scheduled.' */
  title: string;
  /** Inputs that show their own problems. */
  fields?: readonly string[];
}

/** What came of an intent that changed nothing. A conflict has two sides to show, which only the form knows. */
export function OutcomeNotice({ outcome, title, fields = [] }: OutcomeNoticeProps) {
  switch (outcome?.kind) {
    case 'refused':
      return <ProblemList problems={problemsElsewhere(outcome.problems, fields)} title={title} />;
    case 'absent':
      return (
        <Callout tone="stop" title={title} announce>
          It is not there any more, or not yours to change.
        </Callout>
      );
    case 'failed':
      return outcome.isOffline ? (
        <Callout tone="wait" icon="offline" title="The server cannot be reached." announce>
          Nothing was changed. What you filled in stays here; try again when you are online.
        </Callout>
      ) : (
        <Callout tone="stop" title={title} announce>
          Something failed on the server. Trying again does nothing twice.
        </Callout>
      );
    default:
      return null;
  }
}
