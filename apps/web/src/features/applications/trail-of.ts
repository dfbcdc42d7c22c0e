import { hires } from '../../app/access';
import { pageExists } from '../../app/page-exists';
import type { Crumb } from '../../app/trail';
import type { Me } from '../../app/session';

/** The pages above an application: its job for those who hire, one's own interviews for everybody else. */
export function trailOf(access: Me['access'], job?: { id: string; title: string }): Crumb[] {
  if (!hires(access))
    return [{ label: 'My interviews', to: '/interviews' }].filter(({ to }) => pageExists(to));
  const jobs = pageExists('/jobs') ? [{ label: 'Jobs', to: '/jobs' }] : [];
  return job && pageExists('/jobs/$jobId') ? [...jobs, { label: job.title, to: `/jobs/${job.id}` }] : jobs;
}
