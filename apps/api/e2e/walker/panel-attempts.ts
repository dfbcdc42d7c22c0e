import { aCardFor, type Asked } from '../testing/hiring.js';
import { type Attempts, later, type Scene, stageOfMain } from './scene.js';

const firstInterview = (scene: Scene): Promise<string> =>
  scene.newest('interview', 'application_id = $2', 'application', scene.place.applications.sealed);
const owedOnSealed = (scene: Scene): Promise<string> =>
  scene.newest(
    'assignment',
    'application_id = $2 and submitted_at is null and withdrawn_at is null',
    'application',
    scene.place.applications.sealed,
  );

function owedBy(scene: Scene, name: string): Asked {
  const asked = scene.place.owed[name];
  if (!asked) throw new Error(`${name} owes no card.`);
  return asked;
}

/** Interviews, who is asked, and what comes of it. */
export const PANEL_ATTEMPTS: Attempts = {
  scheduleInterview: {
    by: 'recruiter',
    input: async (scene) => ({
      applicationId: scene.place.applications.sealed,
      stageId: await stageOfMain(scene),
      scheduledAt: later(24),
      panel: [{ memberId: scene.place.people.dan.id }],
    }),
  },
  updateInterview: {
    by: 'recruiter',
    input: async (scene) => {
      const interviewId = await firstInterview(scene);
      return { interviewId, revision: await scene.revision('interview', interviewId), minutes: 45 };
    },
  },
  addAssignment: {
    by: 'recruiter',
    input: async (scene) => ({
      interviewId: await firstInterview(scene),
      memberId: scene.place.people.ben.id,
      shadow: true,
    }),
  },
  moveDeadline: {
    by: 'recruiter',
    input: async (scene) => {
      const assignmentId = await owedOnSealed(scene);
      return { assignmentId, revision: await scene.revision('assignment', assignmentId), dueAt: later(240) };
    },
  },
  withdrawAssignment: {
    by: 'recruiter',
    input: async (scene) => {
      const assignmentId = owedBy(scene, 'blindLead').id;
      return { assignmentId, revision: await scene.revision('assignment', assignmentId) };
    },
  },
  saveRating: {
    by: 'blindAdmin',
    input: (scene) => ({
      assignmentId: owedBy(scene, 'blindAdmin').id,
      position: 0,
      revision: 0,
      level: 3,
      notObserved: false,
      text: 'so far',
    }),
  },
  submitScorecard: {
    by: 'blindAdmin',
    input: (scene) => aCardFor(owedBy(scene, 'blindAdmin')),
  },
  addDebriefNote: {
    by: 'recruiter',
    input: ({ place }) => ({ applicationId: place.applications.released, text: 'One thing more.' }),
  },
  recordDecision: {
    by: 'manager',
    input: ({ place }) => ({
      applicationId: place.applications.mixed,
      outcome: 'HIRE',
      rationale: 'The second interview, and what both say of it.',
    }),
  },
};
