import { Module } from '@nestjs/common';
import { RubricsModule } from '@plumbline/rubrics';
import { ApplicationFieldsResolver, RoundsResolver } from './applications/application-fields.resolver.js';
import { ApplicationsResolver } from './applications/applications.resolver.js';
import { ApplicationsService } from './applications/applications.service.js';
import { CandidatesResolver } from './candidates/candidates.resolver.js';
import { CandidatesService } from './candidates/candidates.service.js';
import { AssignmentFieldsResolver } from './interviews/assignment-fields.resolver.js';
import { AssignmentsResolver } from './interviews/assignments.resolver.js';
import { AssignmentsService } from './interviews/assignments.service.js';
import { InterviewsResolver } from './interviews/interviews.resolver.js';
import { InterviewsService } from './interviews/interviews.service.js';
import { JobFieldsResolver, JobsResolver, JobTeamResolver } from './jobs/jobs.resolver.js';
import { JobsService } from './jobs/jobs.service.js';
import { StagesResolver } from './jobs/stages.resolver.js';
import { StagesService } from './jobs/stages.service.js';

@Module({
  imports: [RubricsModule],
  providers: [
    ApplicationFieldsResolver,
    ApplicationsResolver,
    ApplicationsService,
    AssignmentFieldsResolver,
    AssignmentsResolver,
    AssignmentsService,
    CandidatesResolver,
    CandidatesService,
    InterviewsResolver,
    InterviewsService,
    JobFieldsResolver,
    JobsResolver,
    JobsService,
    JobTeamResolver,
    RoundsResolver,
    StagesResolver,
    StagesService,
  ],
  exports: [
    ApplicationsService,
    AssignmentsService,
    CandidatesService,
    InterviewsService,
    JobsService,
    StagesService,
  ],
})
export class HiringModule {}
