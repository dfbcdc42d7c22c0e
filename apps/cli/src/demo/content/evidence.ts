import { BUILDING } from './evidence-building.js';
import type { EvidenceBank } from './evidence-bank.js';
import { SERVING } from './evidence-serving.js';

/** What interviewers write, by competency: of every one that a job of the demo scores. */
export const EVIDENCE: Readonly<Record<string, EvidenceBank>> = { ...BUILDING, ...SERVING };

/** Why a criterion was not observed. */
export const NOT_OBSERVED: readonly string[] = [
  'Ran out of time before this came up.',
  'The talk stayed with [the past project|one example]; nothing to rate here.',
  'Left out because my fellow interviewer covers it.',
  'The candidate had no case for it, and I did not get to the scene.',
  'Line dropped for the last [ten|fifteen] minutes.',
  '',
];
