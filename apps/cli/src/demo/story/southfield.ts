import { SOUTHFIELD } from '../content/southfield.js';
import { openJob, publishRubrics } from '../engine/jobs.js';
import { type DemoOrganization, found } from '../engine/organization.js';

export function tellSouthfield(now: Date): DemoOrganization {
  const organization = found(SOUTHFIELD, now);
  const rubrics = publishRubrics(organization, SOUTHFIELD.foundedDaysAgo);
  openJob(organization, rubrics, {
    title: 'AI engineer, triage',
    rubric: 'ai-engineer',
    placement: 'base',
    seniority: 'mid',
    manager: 'manager',
    recruiter: 'recruiter',
    openedDaysAgo: 40,
  });
  return organization;
}
