import { hires } from '../../app/access';
import { ROUTES } from '../../app/routes';
import type { Crumb } from '../../app/trail';
import type { Me } from '../../app/session';

/** The pages above an application: its job for those who hire, one's own interviews for everybody else. */
export function trailOf(access: Me['access'], job?: { id: string; title: string }): Crumb[] {
  if (!hires(access)) return [{ label: 'My interviews', to: ROUTES.interviews }];
  const jobs = { label: 'Jobs', to: ROUTES.jobs };
  return job ? [jobs, { label: job.title, to: `${ROUTES.jobs}/${job.id}` }] : [jobs];
}
