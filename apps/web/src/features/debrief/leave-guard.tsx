import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../../ui/confirm-dialog';

interface LeaveGuardProps {
  isDirty: boolean;
  /** What would be lost: 'Your note is not added.' */
  what: string;
}

/** Asks before words that are nowhere but on this page go with it. */
export function LeaveGuard({ isDirty, what }: LeaveGuardProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={status === 'blocked'}
      title="Leave this debrief?"
      sentence={`${what} What you wrote is not kept.`}
      confirm="Leave"
      cancel="Stay"
      isDangerous
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    />
  );
}
