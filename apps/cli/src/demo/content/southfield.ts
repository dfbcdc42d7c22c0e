import { Access } from '@plumbline/kernel';
import type { OrganizationSketch, PersonSketch } from '../engine/organization.js';
import type { RatingStyle } from '../engine/rating-style.js';

const person = (key: string, name: string, email: string, ...access: Access[]): PersonSketch => ({
  key,
  name,
  email: `${email}@southfield.example`,
  access,
});

export const SOUTHFIELD_STYLES: Readonly<Record<string, RatingStyle>> = {
  bronagh: { severity: -0.2 },
  kojo: { severity: 0.2 },
  petra: { severity: 0 },
};

/** Somebody else on the same installation: nothing of theirs is ever seen at Northwater, nor the other way round. */
export const SOUTHFIELD: OrganizationSketch = {
  key: 'southfield',
  name: 'Southfield Health',
  zone: 'Europe/London',
  foundedDaysAgo: 95,
  people: [
    person('outsider', 'Gwen Pritchard', 'gwen.pritchard', Access.ADMIN),
    person('recruiter', 'Amit Sharma', 'amit.sharma', Access.RECRUITER),
    person('manager', 'Sara Lindgren', 'sara.lindgren', Access.MANAGER),
    person('bronagh', 'Bronagh Kerr', 'bronagh.kerr', Access.INTERVIEWER),
    person('kojo', 'Kojo Antwi', 'kojo.antwi', Access.INTERVIEWER),
    person('petra', 'Petra Nilsson', 'petra.nilsson', Access.INTERVIEWER),
  ],
};
