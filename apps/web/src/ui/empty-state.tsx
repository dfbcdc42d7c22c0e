import type { ReactNode } from 'react';

/** What would fill it, and one thing to do: 'No scorecards yet. The first interview is on Monday.' */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
