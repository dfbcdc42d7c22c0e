import { encodeId } from '@plumbline/kernel';
import { type Attempts, later } from './scene.js';

export const PASSWORD = 'nineteen plumb lines';
const NEW_PASSWORD = 'twenty-one plumb lines';

const tokenOf = (answer: Readonly<Record<string, unknown>> | undefined): string =>
  /token=([^&]+)/.exec(String(answer?.['link']))?.[1] ?? '';

/** How somebody comes in, to be made before they go. */
export const DOOR_ATTEMPTS: Attempts = {
  signIn: {
    by: 'admin',
    how: 'anonymously',
    input: ({ place }) => ({
      email: `both@canary.example`,
      password: PASSWORD,
      organizationId: encodeId('organization', place.id),
    }),
  },
};

/** Members, tokens, passwords and the organization. */
export const ACCOUNT_ATTEMPTS: Attempts = {
  inviteMember: {
    by: 'admin',
    input: () => ({ name: 'New', email: 'newcomer@canary.example', access: ['INTERVIEWER'] }),
  },
  updateMember: {
    by: 'admin',
    input: async (scene) => {
      const { id: memberId } = scene.place.people.dan;
      return { memberId, revision: await scene.revision('member', memberId), name: 'Dan' };
    },
  },
  resetPassword: { by: 'admin', input: ({ place }) => ({ memberId: place.people.dan.id }) },
  redeemLink: {
    by: 'dan',
    how: 'anonymously',
    input: ({ answers }) => ({ token: tokenOf(answers.get('resetPassword')), password: NEW_PASSWORD }),
  },
  updateOrganization: {
    by: 'admin',
    input: async (scene) => ({
      name: 'Renamed',
      revision: await scene.revision('organization', encodeId('organization', scene.place.id)),
    }),
  },
  createApiToken: {
    by: 'recruiter',
    how: 'session',
    input: () => ({ name: 'New', access: ['RECRUITER'], expiresAt: later(24) }),
  },
  revokeApiToken: {
    by: 'recruiter',
    input: async (scene) => ({
      apiTokenId: await scene.newest(
        'apiToken',
        'member_id = $2 and revoked_at is null',
        'member',
        scene.place.people.recruiter.id,
      ),
    }),
  },
  changePassword: {
    by: 'recruiter',
    how: 'session',
    input: () => ({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
  },
  signOut: { by: 'recruiter', how: 'session', input: () => ({}) },
};
