import { formatDate } from '../../ui/format-time';
import type { DebriefedApplication } from './view';

/** What a printed record is held against: ids, the rubric's digest and the date. */
export function PrintFoot({ application }: { application: DebriefedApplication }) {
  const { id, rubricVersion, decisions } = application;
  const standing = decisions?.find(({ replacedAt }) => replacedAt === null);
  return (
    <p className="print-foot">
      {[
        `Application ${id}`,
        standing && `decision ${standing.id}`,
        rubricVersion && `rubric version ${rubricVersion.number}, ${rubricVersion.contentDigest}`,
        `printed ${formatDate(new Date())}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
