import { formatDate } from '../../ui/format-time';
import { useNow } from '../../ui/use-now';
import type { DebriefedApplication } from './view';

const HOUR = 3_600_000;

/** What a printed record is held against: ids, the rubric's digest and the date. */
export function PrintFoot({ application }: { application: DebriefedApplication }) {
  const now = useNow(HOUR);
  const { id, rubricVersion, decisions } = application;
  const standing = decisions?.find(({ replacedAt }) => replacedAt === null);
  return (
    <p className="print-foot">
      {[
        `Application ${id}`,
        standing && `decision ${standing.id}`,
        rubricVersion && `rubric version ${rubricVersion.number}, ${rubricVersion.contentDigest}`,
        `printed ${formatDate(now)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
