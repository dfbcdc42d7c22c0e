import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner, type Roles } from './roles.js';
import { definer, protect } from './tenant-table.js';

const TABLES = `
create table job (
  organization_id   uuid not null references organization,
  id                uuid not null,
  title             text not null check (title <> ''),
  rubric_version_id uuid not null,
  placement         text not null,
  seniority         text not null check (seniority in ('mid', 'senior', 'staff')),
  state             text not null default 'draft' check (state in ('draft', 'open', 'paused', 'closed')),
  created_at        timestamptz not null default now(),
  created_by        uuid not null,
  opened_at         timestamptz,
  closed_at         timestamptz,
  revision          int not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, rubric_version_id) references rubric_version,
  foreign key (organization_id, created_by) references member (organization_id, id));
create index job_by_state on job (organization_id, state, id desc);
create table job_team (
  organization_id uuid not null,
  id              uuid not null,
  job_id          uuid not null,
  member_id       uuid not null,
  part            text not null check (part in ('manager', 'recruiter')),
  primary key (organization_id, id),
  unique (organization_id, job_id, member_id, part),
  foreign key (organization_id, job_id) references job,
  foreign key (organization_id, member_id) references member);
create index job_team_by_member on job_team (organization_id, member_id);
create table stage (
  organization_id uuid not null,
  id              uuid not null,
  job_id          uuid not null,
  position        smallint not null check (position > 0),
  kind            text not null check (kind in ('review', 'interview', 'decision')),
  title           text not null check (title <> ''),
  round           smallint check (round > 0),
  minutes         smallint check (minutes between 5 and 480),
  criteria        smallint[] not null default '{}' check (0 < all (criteria)),
  raters          smallint check (raters between 1 and 8),
  instructions    text not null default '',
  revision        int not null default 1,
  primary key (organization_id, id),
  unique (organization_id, id, job_id),
  unique (organization_id, job_id, position) deferrable initially deferred,
  foreign key (organization_id, job_id) references job,
  check ((kind = 'interview') = (round is not null)),
  check ((kind = 'interview') = (minutes is not null)),
  check ((kind = 'interview') = (raters is not null)));
create table candidate (
  organization_id uuid not null references organization,
  id              uuid not null,
  full_name       text not null check (full_name <> ''),
  email           text not null,
  -- lower case and byte order, so that a prefix search under row security is a range of the index
  search_name     text collate "C" generated always as (lower(full_name)) stored,
  created_at      timestamptz not null default now(),
  created_by      uuid not null,
  revision        int not null default 1,
  primary key (organization_id, id),
  unique (organization_id, email),
  foreign key (organization_id, created_by) references member (organization_id, id));
create index candidate_by_name on candidate (organization_id, search_name, id);
create table application (
  organization_id   uuid not null,
  id                uuid not null,
  candidate_id      uuid not null,
  job_id            uuid not null,
  stage_id          uuid not null,
  state             text not null default 'active' check (state in ('active', 'rejected', 'withdrawn', 'hired')),
  applied_at        timestamptz not null default now(),
  stage_since       timestamptz not null default now(),
  -- pinned at the first assignment; weights by criterion position, 0 where a criterion is not scored
  rubric_version_id uuid,
  placement         text,
  seniority         text check (seniority in ('mid', 'senior', 'staff')),
  weights           smallint[],
  revision          int not null default 1,
  primary key (organization_id, id),
  unique (organization_id, candidate_id, job_id),
  unique (organization_id, id, job_id),
  unique (organization_id, id, job_id, stage_id),
  foreign key (organization_id, candidate_id) references candidate,
  foreign key (organization_id, job_id) references job,
  foreign key (organization_id, stage_id, job_id) references stage (organization_id, id, job_id),
  foreign key (organization_id, rubric_version_id) references rubric_version,
  check ((rubric_version_id is null) = (weights is null)),
  check ((rubric_version_id is null) = (placement is null)),
  check ((rubric_version_id is null) = (seniority is null)));
create index application_by_stage on application (organization_id, job_id, stage_id, id desc);
-- Why an application ended, newest last: what people wrote, in rows that can be erased. The log holds the commitment.
create table disposition (
  organization_id uuid not null,
  id              uuid not null,
  application_id  uuid not null,
  reason          text not null check (reason <> ''),
  salt            bytea not null,
  primary key (organization_id, id),
  foreign key (organization_id, application_id) references application);
create index disposition_by_application on disposition (organization_id, application_id, id desc);
create table interview (
  organization_id uuid not null,
  id              uuid not null,
  application_id  uuid not null,
  job_id          uuid not null,
  stage_id        uuid not null,
  round           smallint not null check (round > 0),
  scheduled_at    timestamptz not null,
  minutes         smallint not null check (minutes between 5 and 480),
  state           text not null default 'planned' check (state in ('planned', 'held', 'cancelled', 'no-show')),
  created_at      timestamptz not null default now(),
  created_by      uuid not null,
  revision        int not null default 1,
  primary key (organization_id, id),
  unique (organization_id, id, application_id, job_id, round),
  foreign key (organization_id, application_id, job_id) references application (organization_id, id, job_id),
  foreign key (organization_id, stage_id, job_id) references stage (organization_id, id, job_id),
  foreign key (organization_id, created_by) references member (organization_id, id));
create index interview_by_application on interview (organization_id, application_id);
-- Who interviews. A row neither submitted nor withdrawn is a scorecard still owed.
create table assignment (
  organization_id uuid not null,
  id              uuid not null,
  interview_id    uuid not null,
  application_id  uuid not null,
  job_id          uuid not null,
  round           smallint not null,
  member_id       uuid not null,
  criteria        smallint[] not null check (cardinality(criteria) > 0 and 0 < all (criteria)),
  due_at          timestamptz not null,
  shadow          boolean not null default false,
  not_blind       boolean not null default false,
  created_at      timestamptz not null default now(),
  created_by      uuid not null,
  submitted_at    timestamptz,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid,
  revision        int not null default 1,
  primary key (organization_id, id),
  unique (organization_id, id, application_id, round, member_id),
  foreign key (organization_id, interview_id, application_id, job_id, round)
    references interview (organization_id, id, application_id, job_id, round),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, created_by) references member (organization_id, id),
  foreign key (organization_id, withdrawn_by) references member (organization_id, id),
  check (submitted_at is null or withdrawn_at is null),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint withdrawn_by_somebody_else check (withdrawn_by <> member_id));
create unique index assignment_once on assignment (organization_id, interview_id, member_id) where withdrawn_at is null;
create index assignment_by_interview on assignment (organization_id, interview_id);
create index assignment_by_application on assignment (organization_id, application_id, round);
create index assignment_by_member on assignment (organization_id, member_id, application_id) where withdrawn_at is null;
create index assignment_owed on assignment (organization_id, member_id, application_id)
  where submitted_at is null and withdrawn_at is null;
create index assignment_due on assignment (due_at) where submitted_at is null and withdrawn_at is null`;

// Definer functions because a policy that read its own table would recurse. Uncorrelated, so each runs once a statement.
const SCOPE_FUNCTIONS = `
create function own_managed_jobs() returns setof uuid language sql stable security definer set search_path = plumbline, pg_temp as $$
  select t.job_id from job_team t where t.organization_id = current_organization() and t.member_id = current_member()
     and t.part = 'manager' and in_scope('jobs') $$;
create function own_managed_applications() returns setof uuid language sql stable security definer set search_path = plumbline, pg_temp as $$
  select a.id from application a where a.organization_id = current_organization()
     and a.job_id in (select t.job_id from job_team t where t.organization_id = current_organization()
       and t.member_id = current_member() and t.part = 'manager') and in_scope('jobs') $$;
create function own_applications() returns setof uuid language sql stable security definer set search_path = plumbline, pg_temp as $$
  select a.application_id from assignment a where a.organization_id = current_organization() and a.member_id = current_member()
     and a.withdrawn_at is null and in_scope('assignments')
  union all select own_managed_applications() $$;
create function own_candidates() returns setof uuid language sql stable security definer set search_path = plumbline, pg_temp as $$
  select a.candidate_id from application a where a.organization_id = current_organization() and a.id in (select own_applications()) $$;
create function own_jobs() returns setof uuid language sql stable security definer set search_path = plumbline, pg_temp as $$
  select a.job_id from assignment a where a.organization_id = current_organization() and a.member_id = current_member()
     and a.withdrawn_at is null and in_scope('assignments')
  union all select own_managed_jobs() $$`;

const grants = ({ app, release, lookup }: Roles): string => `
grant select on job, job_team, stage, candidate, application, disposition, interview, assignment to "${app}";
grant insert on job, job_team, stage, candidate, application, disposition, interview, assignment to "${app}";
grant update (title, rubric_version_id, placement, seniority, state, opened_at, closed_at, revision) on job to "${app}";
grant delete on job_team, stage to "${app}";
grant update (position, title, round, minutes, criteria, raters, instructions, revision) on stage to "${app}";
grant update (full_name, email, revision) on candidate to "${app}";
grant update (stage_id, stage_since, state, rubric_version_id, placement, seniority, weights, revision) on application to "${app}";
grant update (scheduled_at, minutes, state, revision) on interview to "${app}";
grant update (due_at, submitted_at, withdrawn_at, withdrawn_by, revision) on assignment to "${app}";
grant select on job, job_team, application, assignment to "${release}";
grant select on assignment to "${lookup}";
create policy assignment_lookup on assignment for select to "${lookup}" using (true)`;

/** Jobs and their plan, candidates, applications, interviews and who owes a scorecard. */
export class Hiring1764000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await asOwner(db, async (roles) => {
      await db.query(TABLES);
      await db.query(SCOPE_FUNCTIONS);
      await this.protectTables(db, roles);
      await db.query(grants(roles));
      // the innermost last: a function is checked against its callers' rights only when it runs
      for (const name of [
        'own_managed_jobs',
        'own_managed_applications',
        'own_applications',
        'own_candidates',
        'own_jobs',
      ])
        await definer(db, roles, `${name}()`, 'release');
      await db.query(`create trigger assignment_frozen before delete on assignment for each row execute function refuse_change();
        create trigger assignment_no_truncate before truncate on assignment for each statement execute function refuse_change()`);
    });
  }

  private async protectTables(db: QueryRunner, roles: Roles): Promise<void> {
    const everything = `(select in_scope('all'))`;
    const levels = `(select in_scope('levels'))`;
    const recruits = everything;
    await protect(db, roles, 'job', {
      read: `${everything} or ${levels} or id in (select own_jobs())`,
      insert: recruits,
      update: recruits,
    });
    await protect(db, roles, 'job_team', { read: 'all', insert: recruits, delete: recruits });
    await protect(db, roles, 'stage', {
      read: `${everything} or ${levels} or job_id in (select own_jobs())`,
      insert: recruits,
      update: recruits,
      delete: recruits,
    });
    await protect(db, roles, 'candidate', {
      read: `${everything} or id in (select own_candidates())`,
      insert: recruits,
      update: recruits,
    });
    await protect(db, roles, 'application', {
      read: `${everything} or ${levels} or id in (select own_applications())`,
      insert: recruits,
      update: `${recruits} or id in (select own_managed_applications())`,
    });
    // what it was ended for is a judgement of others: never shown to whoever still owes a card for it
    await protect(db, roles, 'disposition', {
      read: `(${everything} or application_id in (select own_managed_applications())) and application_id <> all (array(
        select a.application_id from assignment a where a.organization_id = current_organization()
           and a.member_id = current_member() and a.submitted_at is null and a.withdrawn_at is null))`,
      insert: recruits,
    });
    await protect(db, roles, 'interview', {
      read: `${everything} or ${levels} or application_id in (select own_applications())`,
      insert: recruits,
      update: `${recruits} or application_id in (select own_applications())`,
    });
    await protect(db, roles, 'assignment', {
      read: `member_id = current_member() or ${everything} or ${levels} or application_id in (select own_applications())`,
      insert: `${recruits} and submitted_at is null and withdrawn_at is null`,
      update: `member_id = current_member() or ${recruits}`,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await asOwner(db, async () => {
      await db.query(
        'drop table assignment, interview, disposition, application, candidate, stage, job_team, job',
      );
    });
    await db.query(`drop function plumbline.own_jobs(), plumbline.own_candidates(), plumbline.own_applications(),
      plumbline.own_managed_applications(), plumbline.own_managed_jobs()`);
  }
}
