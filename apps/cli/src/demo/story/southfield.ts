import { SOUTHFIELD, SOUTHFIELD_STYLES } from '../content/southfield.js';
import { openJob, publishRubrics } from '../engine/jobs.js';
import { type DemoOrganization, found, personOf } from '../engine/organization.js';
import { Roster } from '../engine/roster.js';
import { tellOpenJob } from './open-jobs.js';
import { applied, awaited, late, noGo, planned, screened } from './situations.js';
import { Telling } from './telling.js';

/** After the candidates of Northwater: no two people of the demo share a name. */
const FIRST_PLACE = 150;

/** Somebody else's organization, smaller and younger, on the same installation. */
export function tellSouthfield(now: Date): DemoOrganization {
  const organization = found(SOUTHFIELD, now);
  const rubrics = publishRubrics(organization, SOUTHFIELD.foundedDaysAgo);
  const job = openJob(organization, rubrics, {
    title: 'AI engineer, triage',
    rubric: 'ai-engineer',
    placement: 'base',
    seniority: 'mid',
    manager: 'manager',
    recruiter: 'recruiter',
    openedDaysAgo: 40,
  });
  const raters = Object.entries(SOUTHFIELD_STYLES).map(([key, style]) => ({
    ...personOf(organization, key),
    style,
  }));
  const pool = raters.map(({ key }) => key);
  const telling = new Telling(organization, job, new Roster(SOUTHFIELD.key, raters), pool);
  tellOpenJob(
    telling,
    [planned(({ clock }) => clock.workSlot(2, '11:00')), awaited(), late(), screened(4), noGo, applied(20)],
    FIRST_PLACE,
  );
  return organization;
}
