import { formatDate, formatSpan } from '../../ui/format-time';
import type { Application } from './types';

type Head = Pick<Application, 'state' | 'stageSince' | 'stage' | 'disposition'> & {
  job: Pick<Application['job'], 'title' | 'placementTitle' | 'seniority'>;
};

const ENDED = { REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn by the candidate', HIRED: 'Hired' } as const;

/** 'AI engineer, Product, senior. At Deep dive for 8 d, since 12 Nov 2026.' */
export function headSentence({ job, state, stage, stageSince, disposition }: Head, now: Date): string {
  const seat = `${job.title}, ${job.placementTitle}, ${job.seniority.toLowerCase()}.`;
  if (state !== 'ACTIVE')
    return `${seat} ${ENDED[state]} at ${stage.title}${disposition === null ? '' : `: ${disposition}`}.`;
  const span = formatSpan(now.getTime() - Date.parse(stageSince));
  return `${seat} At ${stage.title} for ${span}, since ${formatDate(stageSince)}.`;
}
