import { type Attempts, type Scene, stageOfMain } from './scene.js';

const newStage = async (scene: Scene): Promise<object> => {
  const stageId = await scene.newest(
    'stage',
    `job_id = $2 and kind = 'interview'`,
    'job',
    scene.place.jobs.main,
  );
  return { stageId, revision: await scene.revision('stage', stageId) };
};

/** Jobs, their plans, candidates and applications. */
export const HIRING_ATTEMPTS: Attempts = {
  createCandidate: { by: 'recruiter', input: () => ({ fullName: 'New', email: 'new@canary.example' }) },
  updateCandidate: {
    by: 'recruiter',
    input: async (scene) => {
      const candidateId = await scene.newest(
        'candidate',
        `full_name <> 'New' and $2::uuid is not null`,
        'job',
        scene.place.jobs.main,
      );
      return { candidateId, revision: await scene.revision('candidate', candidateId), fullName: 'Renamed' };
    },
  },
  createJob: {
    by: 'recruiter',
    input: ({ place: { people, versions } }) => ({
      title: 'New',
      rubricVersionId: versions['ai-engineer'],
      placement: 'base',
      seniority: 'MID',
      managerIds: [people.manager.id],
      recruiterIds: [people.recruiter.id],
    }),
  },
  updateJob: {
    by: 'recruiter',
    input: async (scene) => {
      const { jobs, people } = scene.place;
      const team = {
        managerIds: [people.manager.id, people.blindManager.id, people.blindAll.id],
        recruiterIds: [people.admin.id],
      };
      return { jobId: jobs.main, revision: await scene.revision('job', jobs.main), ...team };
    },
  },
  addStage: {
    by: 'recruiter',
    input: ({ place: { jobs, owed } }) => ({
      jobId: jobs.main,
      position: 2,
      title: 'New',
      round: 1,
      minutes: 30,
      raters: 2,
      criteria: owed['ben']?.criteria.map(({ key }) => key).slice(0, 1),
    }),
  },
  updateStage: {
    by: 'recruiter',
    input: async (scene) => ({ ...(await newStage(scene)), instructions: 'Be kind.' }),
  },
  removeStage: { by: 'recruiter', input: newStage },
  createApplication: {
    by: 'recruiter',
    input: async (scene) => ({
      candidateId: await scene.newest(
        'candidate',
        'not exists (select from plumbline.application a where a.organization_id = $1 and a.candidate_id = candidate.id and a.job_id = $2)',
        'job',
        scene.place.jobs.main,
      ),
      jobId: scene.place.jobs.main,
    }),
  },
  moveApplication: {
    by: 'recruiter',
    input: async (scene) => {
      const { sealed: applicationId } = scene.place.applications;
      const revision = await scene.revision('application', applicationId);
      return { applicationId, revision, stageId: await stageOfMain(scene) };
    },
  },
  closeApplication: {
    by: 'recruiter',
    input: async (scene) => {
      const { elsewhere: applicationId } = scene.place.applications;
      const revision = await scene.revision('application', applicationId);
      return { applicationId, revision, state: 'HIRED', disposition: 'the best of them' };
    },
  },
  reopenApplication: {
    by: 'recruiter',
    input: async (scene) => {
      const { released: applicationId } = scene.place.applications;
      return { applicationId, revision: await scene.revision('application', applicationId) };
    },
  },
};
