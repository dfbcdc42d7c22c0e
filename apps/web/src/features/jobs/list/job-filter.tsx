import { Segmented } from '../../../ui/segmented';
import { allOf, type JobCounts } from './job-counts';
import type { JobsShown } from './jobs-search';

interface JobFilterProps {
  shown: JobsShown;
  counts: JobCounts | undefined;
  onShow: (shown: JobsShown) => void;
}

const LABELS: readonly [JobsShown, string][] = [
  ['open', 'Open'],
  ['draft', 'Draft'],
  ['paused', 'Paused'],
  ['closed', 'Closed'],
  ['all', 'All'],
];

const countOf = (shown: JobsShown, counts: JobCounts): number =>
  shown === 'all' ? allOf(counts) : counts[shown];

/** Which jobs to list, each with how many there are: a draft that nobody opened is not forgotten. */
export function JobFilter({ shown, counts, onShow }: JobFilterProps) {
  const options = LABELS.map(([value, label]) => ({
    value,
    label: (
      <>
        {label}
        {counts && <span className="seg-count">{countOf(value, counts)}</span>}
      </>
    ),
  }));
  return <Segmented label="State" value={shown} onChange={onShow} options={options} className="job-filter" />;
}
