import { aHiringOrganization, type TestHiring } from '@plumbline/assessments/testing';
import { aMember, aToken, type TestMember } from '@plumbline/identity/testing';
import { Access, encodeId } from '@plumbline/kernel';
import type { DatabaseUrls } from '@plumbline/migrations';
import type { TestDatabase } from '@plumbline/testing';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';

/** Panels of one interviewer for each client: all of them owe a card for each application. */
export interface Panels {
  readonly superuser: Pool;
  /** One for each client. */
  readonly tokens: readonly string[];
  readonly criteria: readonly string[];
  /** Public ids of assignments that are owed and nobody has been given yet, one list for each client. */
  more(applications: number): Promise<string[][]>;
}

const MORE = `
  with n as (select uuidv7() as candidate, uuidv7() as application, uuidv7() as interview from generate_series(1, $6)),
  candidates as (insert into plumbline.candidate (organization_id, id, full_name, email, created_by)
    select $1, candidate, 'Candidate', candidate || '@candidate.example', $5 from n),
  applications as (insert into plumbline.application (organization_id, id, candidate_id, job_id, stage_id, rubric_version_id, placement, seniority, weights)
    select $1, application, candidate, $2, $3, $4, 'base', 'senior', $7::smallint[] from n),
  interviews as (insert into plumbline.interview (organization_id, id, application_id, job_id, stage_id, round, scheduled_at, minutes, created_by)
    select $1, interview, application, $2, $3, 1, now(), 60, $5 from n)
  insert into plumbline.assignment (organization_id, id, interview_id, application_id, job_id, round, member_id, criteria, due_at, created_by)
    select $1, uuidv7(), interview, application, $2, 1, member, '{1,2,3}', now() + interval '2 days', $5
      from n cross join unnest($8::uuid[]) as member
    returning id, member_id`;

/** What the builders of the tests want to know of a database. */
function asTestDatabase(
  superuser: Pool,
  adminUrl: string,
  { app, migrator, roles }: DatabaseUrls,
): TestDatabase {
  const urls = { app, migrator, superuser: adminUrl };
  return { name: 'plumbline', roles, superuser, urls, stop: () => superuser.end() };
}

export async function preparePanels(adminUrl: string, urls: DatabaseUrls, clients: number): Promise<Panels> {
  const superuser = new Pool({ connectionString: adminUrl, max: 4 });
  superuser.on('error', () => undefined); // PostgreSQL is killed under it: the next query opens another
  const db = asTestDatabase(superuser, adminUrl, urls);
  const dataSource = await new DataSource({ type: 'postgres', url: urls.app }).initialize();
  const hiring = await aHiringOrganization(db, dataSource).finally(() => dataSource.destroy());
  const members: TestMember[] = [];
  for (let n = 0; n < clients; n++)
    members.push(await aMember(db, hiring.organizationId, [Access.INTERVIEWER]));
  return {
    superuser,
    tokens: await Promise.all(members.map((member) => aToken(db, member))),
    criteria: hiring.document.criteria.slice(0, 3).map(({ key }) => key),
    more: (applications) => morePanels(superuser, hiring, members, applications),
  };
}

async function morePanels(
  superuser: Pool,
  { organizationId, jobId, stageId, versionId, recruiter, document }: TestHiring,
  members: readonly TestMember[],
  applications: number,
): Promise<string[][]> {
  const weights = document.criteria.map((_, place) => (place < 3 ? 33 : 0));
  const ids = members.map(({ id }) => id);
  const values = [organizationId, jobId, stageId, versionId, recruiter.memberId, applications, weights, ids];
  const { rows } = await superuser.query<{ id: string; member_id: string }>(MORE, values);
  return ids.map((member) =>
    rows.filter(({ member_id }) => member_id === member).map(({ id }) => encodeId('assignment', id)),
  );
}
