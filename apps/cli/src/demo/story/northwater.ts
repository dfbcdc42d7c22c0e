import { NORTHWATER, RATING_STYLES } from '../content/northwater.js';
import { type JobSketch, openJob, publishRubrics } from '../engine/jobs.js';
import { type DemoOrganization, found, personOf } from '../engine/organization.js';
import { Roster } from '../engine/roster.js';
import { tellClosedJob } from './closed-job.js';
import { OPEN_JOBS, tellOpenJob } from './open-jobs.js';
import { Telling } from './telling.js';

const CLOSED: JobSketch = {
  title: 'AI engineer, first team',
  rubric: 'ai-engineer',
  placement: 'base',
  seniority: 'senior',
  manager: 'manager',
  recruiter: 'recruiter',
  openedDaysAgo: 385,
  closedDaysAgo: 12,
};

const OPEN: readonly (JobSketch & { readonly situations: keyof typeof OPEN_JOBS })[] = [
  {
    title: 'AI engineer',
    rubric: 'ai-engineer',
    placement: 'product',
    seniority: 'senior',
    manager: 'manager',
    recruiter: 'recruiter',
    openedDaysAgo: 41,
    // Nobody here wants two talks about one project: the first interview asks for eight criteria in an hour and a half.
    edited: (plan) =>
      plan.map((stage) =>
        stage.position === 2 ? { ...stage, minutes: 90, criteria: [1, 2, 3, 4, 5, 6, 8, 10] } : stage,
      ),
    situations: 'AI_ENGINEER',
  },
  {
    title: 'MLOps engineer',
    rubric: 'mlops-engineer',
    placement: 'devops',
    seniority: 'staff',
    manager: 'manager2',
    recruiter: 'recruiter2',
    openedDaysAgo: 44,
    situations: 'MLOPS_ENGINEER',
  },
  {
    title: 'ML solutions architect',
    rubric: 'ml-solutions-architect',
    placement: 'data-science',
    seniority: 'mid',
    manager: 'manager2',
    recruiter: 'recruiter2',
    openedDaysAgo: 47,
    situations: 'SOLUTIONS_ARCHITECT',
  },
];

const CANDIDATES_PER_OPEN_JOB = 20;
const TRAINEE = 'leila';
/** Named where the story wants them, so that what they find on their first visit is known. */
const BY_NAME_ONLY = ['interviewer', 'interviewer2'];
const LATE_PERCENT = 3;
/** Of many ways to draw the panels, one in which what RATING_STYLES plants comes out about as large as it was planted. */
const DRAW = 'northwater-20';

/** The organization that people sign in to: three jobs that are open, one that is over, and everybody who hires. */
export function tellNorthwater(now: Date): DemoOrganization {
  const organization = found(NORTHWATER, now);
  const rubrics = publishRubrics(organization, NORTHWATER.foundedDaysAgo);
  const raters = Object.entries(RATING_STYLES).map(([key, style]) => ({
    ...personOf(organization, key),
    style,
  }));
  const roster = new Roster(DRAW, raters);
  const twelve = raters.map(({ key }) => key).filter((key) => key !== TRAINEE);
  const others = twelve.filter((key) => !BY_NAME_ONLY.includes(key));
  const closed = openJob(organization, rubrics, CLOSED);
  tellClosedJob(
    new Telling(organization, closed, roster, twelve, LATE_PERCENT),
    OPEN.length * CANDIDATES_PER_OPEN_JOB,
  );
  for (const [index, sketch] of OPEN.entries()) {
    const job = openJob(organization, rubrics, sketch);
    const situations = OPEN_JOBS[sketch.situations];
    tellOpenJob(new Telling(organization, job, roster, others), situations, index * CANDIDATES_PER_OPEN_JOB);
  }
  return organization;
}
