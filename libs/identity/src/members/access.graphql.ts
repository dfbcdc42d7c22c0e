import { registerEnumType } from '@nestjs/graphql';
import { Access } from '@plumbline/kernel';

registerEnumType(Access, {
  name: 'Access',
  description: 'What a member may do. A member may hold several; rows are limited further by scope.',
  valuesMap: {
    ADMIN: { description: 'Members, the organization, rubrics; reads all applications and the audit log.' },
    RECRUITER: { description: 'Runs jobs, candidates and interviews; reads everything that is released.' },
    MANAGER: { description: 'The hiring manager of their own jobs: reads and decides there.' },
    INTERVIEWER: { description: 'Rates the interviews assigned to them.' },
    CALIBRATION_LEAD: { description: 'Compares raters by their levels, without candidates or texts.' },
    AUDITOR: { description: 'Reads levels, rates and the audit log, without names.' },
  },
});
