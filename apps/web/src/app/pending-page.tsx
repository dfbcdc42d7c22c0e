import { Skeleton } from '../ui/skeleton';

export function PendingPage() {
  return (
    <div className="page">
      <Skeleton />
    </div>
  );
}
