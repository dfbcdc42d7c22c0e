import { Access } from '@plumbline/kernel';
import type { OrganizationSketch, PersonSketch } from '../engine/organization.js';
import type { RatingStyle } from '../engine/rating-style.js';

const at = (name: string): string =>
  `${name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(' ', '.')}@northwater.example`;

const person = (key: string, name: string, ...access: Access[]): PersonSketch => ({
  key,
  name,
  email: at(name),
  access,
});

/**
 * The twelve who interview, and how each of them rates. Five show on purpose what measurement pages are there to find;
 * the others differ as people do. Severity is in levels: -0.7 means that seven in ten ratings come out one level lower.
 */
export const RATING_STYLES: Readonly<Record<string, RatingStyle>> = {
  interviewer: { severity: -0.05 },
  interviewer2: { severity: 0.15 },
  interviewer3: { severity: -0.7 }, // severe
  sofia: { severity: 0.6 }, // lenient
  lukas: { severity: 0, spread: 0.5 }, // central: everything is near 3, never a 1 or a 5
  hanna: { severity: 0.05, halo: 0.7 }, // halo: all criteria follow the overall impression
  samuel: { severity: 0, drift: 0.7 }, // drifts from neutral to lenient over the twelve months
  olga: { severity: -0.2 },
  ravi: { severity: 0.2 },
  marta: { severity: -0.1 },
  diego: { severity: 0.1 },
  yuki: { severity: 0 },
  // in training: sits in as a shadow, and her cards count in no figure
  leila: { severity: -0.3 },
};

export const NORTHWATER: OrganizationSketch = {
  key: 'northwater',
  name: 'Northwater',
  zone: 'Europe/Berlin',
  foundedDaysAgo: 430,
  people: [
    person('admin', 'Ruth Mbeki', Access.ADMIN),
    person('recruiter', 'Clara Lindqvist', Access.RECRUITER),
    person('manager', 'Devin Okafor', Access.MANAGER),
    person('interviewer', 'Ana Ruiz', Access.INTERVIEWER),
    person('interviewer2', 'Tomasz Zielinski', Access.INTERVIEWER),
    person('interviewer3', 'Ifeoma Adeyemi', Access.INTERVIEWER),
    person('auditor', 'Haruki Sato', Access.AUDITOR),
    person('lead', 'Mei Tanaka', Access.CALIBRATION_LEAD),
    person('recruiter2', 'Milan Horvat', Access.RECRUITER),
    person('manager2', 'Noor Haddad', Access.MANAGER),
    person('sofia', 'Sofia Almeida', Access.INTERVIEWER),
    person('lukas', 'Lukas Brandt', Access.INTERVIEWER),
    person('hanna', 'Hanna Virtanen', Access.INTERVIEWER),
    person('samuel', 'Samuel Osei', Access.INTERVIEWER),
    person('olga', 'Olga Petrenko', Access.INTERVIEWER),
    person('ravi', 'Ravi Menon', Access.INTERVIEWER),
    person('marta', 'Marta Kowalska', Access.INTERVIEWER),
    person('diego', 'Diego Fuentes', Access.INTERVIEWER),
    person('yuki', 'Yuki Mori', Access.INTERVIEWER),
    person('leila', 'Leila Farahani', Access.INTERVIEWER),
  ],
};
