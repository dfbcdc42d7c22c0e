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
      {/* Second level: right under the page as well as in a panel that has a title. */}
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
