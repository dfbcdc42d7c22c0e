import { useQuery } from 'urql';
import { OpenJobsDocument, type OpenJobsQuery } from '../../gql/candidates/graphql';
import { SelectField } from '../../ui/select-field';
import { jobOptionText } from './job-words';

interface JobFieldProps {
  value: string;
  onChange: (jobId: string) => void;
  /** Jobs that the person has applied for: once each. */
  without?: readonly string[];
  isOptional?: boolean;
  error?: string | undefined;
}

const NONE = '';
const NO_JOBS: OpenJobsQuery['jobs']['nodes'] = [];

/** Which open job. Only open ones take applications. */
export function JobField({ value, onChange, without = [], isOptional = false, error }: JobFieldProps) {
  const [{ data, error: failure }] = useQuery({ query: OpenJobsDocument, variables: {} });
  const jobs = (data?.jobs.nodes ?? NO_JOBS).filter(({ id }) => !without.includes(id));
  const options = jobs.map((job) => ({ value: job.id, label: jobOptionText(job) }));
  return (
    <SelectField
      label="Job"
      name="jobId"
      hint={failure ? 'The open jobs did not load.' : data && hintOf(data, jobs.length)}
      error={error}
      isOptional={isOptional}
      value={value}
      onChange={onChange}
      options={isOptional ? [{ value: NONE, label: 'None for now' }, ...options] : options}
      {...(!isOptional && { placeholder: data ? 'Choose an open job' : 'Loading…' })}
    />
  );
}

function hintOf({ jobs }: OpenJobsQuery, left: number): string | undefined {
  if (left === 0) return 'No other job is open.';
  return jobs.pageInfo.hasNextPage ? 'The 100 newest open jobs.' : undefined;
}
