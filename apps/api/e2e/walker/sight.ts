import { Access } from '@plumbline/kernel';
import type { TestDatabase } from '@plumbline/testing';
import type { Secret, SecretKind } from './secrets.js';
import type { Persona } from './people.js';

/** What decides, beside access, which rows a person may see. Bare ids. */
export interface Standing {
  readonly id: string;
  readonly access: ReadonlySet<Access>;
  /** Jobs that the person manages. */
  readonly manages: ReadonlySet<string>;
  /** Applications that the person was asked about and not let off, and their jobs. */
  readonly asked: ReadonlySet<string>;
  readonly askedJobs: ReadonlySet<string>;
  /** Applications that the person owes a card for. */
  readonly owes: ReadonlySet<string>;
}

export async function standingOf(db: TestDatabase, { member }: Persona): Promise<Standing> {
  const ids = async (sql: string): Promise<Set<string>> => {
    const { rows } = await db.superuser.query<{ id: string }>(sql, [member.organizationId, member.id]);
    return new Set(rows.map(({ id }) => id));
  };
  const assigned =
    'from plumbline.assignment where organization_id = $1 and member_id = $2 and withdrawn_at is null';
  return {
    id: member.id,
    access: new Set(member.access),
    manages: await ids(
      `select job_id as id from plumbline.job_team where organization_id = $1 and member_id = $2 and part = 'manager'`,
    ),
    asked: await ids(`select application_id as id ${assigned}`),
    askedJobs: await ids(`select job_id as id ${assigned}`),
    owes: await ids(`select application_id as id ${assigned} and submitted_at is null`),
  };
}

type Rule = (who: Standing, secret: Secret) => boolean;

const holds = ({ access }: Standing, ...wanted: Access[]): boolean => wanted.some((one) => access.has(one));
const everything: Rule = (who) => holds(who, Access.ADMIN, Access.RECRUITER);
const levels: Rule = (who) => holds(who, Access.CALIBRATION_LEAD, Access.AUDITOR);
const managed: Rule = (who, { job }) => holds(who, Access.MANAGER) && job !== null && who.manages.has(job);
const asked: Rule = (who, { application }) =>
  holds(who, Access.INTERVIEWER) && application !== null && who.asked.has(application);
const own: Rule = (who, { owner }) => owner === who.id;
const owesNothing: Rule = (who, { application }) => application === null || !who.owes.has(application);
const open: Rule = (_who, { sealed }) => !sealed;

const any =
  (...rules: Rule[]): Rule =>
  (who, secret) =>
    rules.some((rule) => rule(who, secret));
const all =
  (...rules: Rule[]): Rule =>
  (who, secret) =>
    rules.every((rule) => rule(who, secret));

const inJob = any(
  everything,
  levels,
  managed,
  (who, { job }) => holds(who, Access.INTERVIEWER) && who.askedJobs.has(job ?? ''),
);
const inReach = any(everything, managed, asked);

/** The table of who may see what, as the decisions of the product have it. */
const SIGHT: Readonly<Record<SecretKind, Rule>> = {
  job: inJob,
  stage: inJob,
  candidate: inReach,
  application: any(inReach, levels),
  interview: any(inReach, levels),
  assignment: any(own, inReach, levels),
  release: any(inReach, levels),
  card: any(own, all(open, owesNothing, any(inReach, levels))),
  evidence: any(own, all(open, owesNothing, inReach)),
  score: all(owesNothing, any(everything, managed)),
  decision: all(owesNothing, any(everything, managed)),
  rationale: all(owesNothing, any(everything, managed)),
  disposition: all(owesNothing, any(everything, managed)),
  note: all(owesNothing, inReach),
  draft: own,
};

export const maySee = (who: Standing, secret: Secret): boolean => SIGHT[secret.kind](who, secret);
