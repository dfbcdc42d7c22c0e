import { Application, Disposition } from './applications/application.entity.js';
import { Candidate } from './candidates/candidate.entity.js';
import { Assignment, Interview } from './interviews/interview.entities.js';
import { Job, JobTeam, Stage } from './jobs/job.entities.js';

/** What a DataSource needs to know for this slice. */
export const HIRING_ENTITIES = [
  Job,
  JobTeam,
  Stage,
  Candidate,
  Application,
  Disposition,
  Interview,
  Assignment,
];
