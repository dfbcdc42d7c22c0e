import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../app/routes';
import { Callout } from '../../ui/callout';
import { ProblemList } from '../../ui/problem-list';
import { problemsElsewhere, type Problem } from '../../ui/problems';

interface LinkNoticeProps {
  problems: readonly Problem[];
  fields: readonly string[];
  isUnreachable: boolean;
}

export function LinkNotice({ problems, fields, isUnreachable }: LinkNoticeProps) {
  if (isUnreachable) {
    return (
      <Callout tone="stop" icon="offline" title="Plumbline cannot be reached." announce>
        The link has not been used up. Try again when you are connected.
      </Callout>
    );
  }
  const elsewhere = problemsElsewhere(problems, fields);
  if (elsewhere.length === 0) return null;
  return (
    <>
      <ProblemList problems={elsewhere} title="The link did not work." />
      <p className="sm">
        <Link to={ROUTES.signIn}>Go to sign-in</Link>
      </p>
    </>
  );
}
