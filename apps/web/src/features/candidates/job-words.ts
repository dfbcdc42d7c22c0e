import type { OpenJobsQuery } from '../../gql/candidates/graphql';

type Job = Pick<OpenJobsQuery['jobs']['nodes'][number], 'title' | 'seniority' | 'placementTitle'>;

/** 'Product, senior': where the job sits and how much it asks. */
export const jobSeatText = ({ placementTitle, seniority }: Omit<Job, 'title'>): string =>
  `${placementTitle}, ${seniority.toLowerCase()}`;

/** 'AI engineer · Product, senior': two openings may have one title. */
export const jobOptionText = (job: Job): string => `${job.title} · ${jobSeatText(job)}`;
