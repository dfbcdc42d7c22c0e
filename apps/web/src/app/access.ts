import type { Access } from '../gql/app/graphql';

/** Runs jobs, candidates and interviews: sees the actions that change them. */
export const recruits = (access: readonly Access[]): boolean =>
  access.includes('RECRUITER') || access.includes('ADMIN');

/** Sees candidates, scores and decisions: all of them, or those of the jobs they manage. */
export const hires = (access: readonly Access[]): boolean => recruits(access) || access.includes('MANAGER');
