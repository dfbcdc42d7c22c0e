import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner, type Roles } from './roles.js';
import { definer, protect } from './tenant-table.js';

const TABLES = `
-- The score people sort by: its own table, because row security hides rows, not columns. Released scorecards only.
create table application_score (
  organization_id uuid not null,
  id              uuid not null,
  job_id          uuid not null,
  stage_id        uuid not null,
  candidate_id    uuid not null,
  applied_at      timestamptz not null,
  score           float8 not null check (score between 1 and 5),
  observed_share  float8 not null check (observed_share between 0 and 1),
  raters          smallint not null,
  scorecards      smallint not null,
  interval_low    float8,
  interval_high   float8,
  scored_at       timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, id, job_id, stage_id)
    references application (organization_id, id, job_id, stage_id) on update cascade on delete cascade);
create index application_by_score on application_score (organization_id, job_id, stage_id, score desc, id desc);
-- A row says that the round was released, and when; no row, that it is open.
create table round_release (
  organization_id uuid not null,
  application_id  uuid not null,
  round           smallint not null,
  released_at     timestamptz not null,
  primary key (organization_id, application_id, round),
  foreign key (organization_id, application_id) references application);
create table scorecard (
  organization_id   uuid not null,
  id                uuid not null,
  assignment_id     uuid not null,
  application_id    uuid not null,
  round             smallint not null,
  author_id         uuid not null,
  rubric_version_id uuid not null,
  revision          smallint not null default 1 check (revision > 0),
  recommendation    text not null check (recommendation in ('strong-no', 'no', 'yes', 'strong-yes')),
  -- by criterion position: NULL where not observed, and where not asked
  ratings           smallint[] not null check (1 <= all (ratings) and 5 >= all (ratings) and cardinality(ratings) > 0),
  late              boolean not null default false,
  commitment        bytea not null check (octet_length(commitment) = 32),
  submitted_at      timestamptz not null default now(),
  released_at       timestamptz,
  superseded_at     timestamptz,
  primary key (organization_id, id),
  unique (organization_id, assignment_id, revision),
  foreign key (organization_id, assignment_id, application_id, round, author_id)
    references assignment (organization_id, id, application_id, round, member_id),
  foreign key (organization_id, rubric_version_id) references rubric_version);
create index scorecard_by_application on scorecard (organization_id, application_id, round);
create index scorecard_by_author on scorecard (organization_id, author_id, submitted_at desc);
-- Erasable: one row a scorecard, texts by criterion position (evidence, or why a criterion was not observed).
create table evidence (
  organization_id uuid not null,
  id              uuid not null,
  texts           text[] not null,
  summary         text not null,
  salt            bytea not null check (octet_length(salt) >= 16),
  primary key (organization_id, id),
  foreign key (organization_id, id) references scorecard);
-- One row a criterion and card, position 0 for the overall recommendation (level 1 to 4) and the notes.
create table draft_rating (
  organization_id uuid not null,
  assignment_id   uuid not null,
  position        smallint not null check (position >= 0),
  member_id       uuid not null,
  level           smallint check (level between 1 and 5),
  not_observed    boolean not null default false,
  text            text not null default '',
  revision        int not null default 1 check (revision > 0),
  updated_at      timestamptz not null default now(),
  primary key (organization_id, assignment_id, position),
  foreign key (organization_id, assignment_id) references assignment,
  check (level is null or not not_observed));
create table decision (
  organization_id uuid not null,
  id              uuid not null,
  application_id  uuid not null,
  member_id       uuid not null,
  outcome         text not null check (outcome in ('hire', 'no-hire', 'hold')),
  decided_at      timestamptz not null default now(),
  replaced_at     timestamptz,
  commitment      bytea not null check (octet_length(commitment) = 32),
  primary key (organization_id, id),
  foreign key (organization_id, application_id) references application,
  foreign key (organization_id, member_id) references member);
create unique index decision_current on decision (organization_id, application_id) where replaced_at is null;
create table decision_text (
  organization_id uuid not null,
  id              uuid not null,
  rationale       text not null,
  salt            bytea not null check (octet_length(salt) >= 16),
  primary key (organization_id, id),
  foreign key (organization_id, id) references decision);
create table debrief_note (
  organization_id uuid not null,
  id              uuid not null,
  application_id  uuid not null,
  author_id       uuid not null,
  created_at      timestamptz not null default now(),
  commitment      bytea not null check (octet_length(commitment) = 32),
  primary key (organization_id, id),
  foreign key (organization_id, application_id) references application,
  foreign key (organization_id, author_id) references member (organization_id, id));
create index debrief_note_by_application on debrief_note (organization_id, application_id);
create table debrief_note_text (
  organization_id uuid not null,
  id              uuid not null,
  text            text not null check (text <> ''),
  salt            bytea not null check (octet_length(salt) >= 16),
  primary key (organization_id, id),
  foreign key (organization_id, id) references debrief_note)`;

const IMMUTABLE = `
create function scorecard_one_way() returns trigger language plpgsql set search_path = plumbline, pg_temp as $$ begin
  if old.superseded_at is not null
     or (old.released_at is not null and new.released_at is distinct from old.released_at)
     or (to_jsonb(new) - 'released_at' - 'superseded_at') is distinct from (to_jsonb(old) - 'released_at' - 'superseded_at') then
    raise exception 'a submitted scorecard cannot be changed' using errcode = 'restrict_violation'; end if;
  return new; end $$;
create function decision_one_way() returns trigger language plpgsql set search_path = plumbline, pg_temp as $$ begin
  if old.replaced_at is not null or (to_jsonb(new) - 'replaced_at') is distinct from (to_jsonb(old) - 'replaced_at') then
    raise exception 'a recorded decision cannot be changed' using errcode = 'restrict_violation'; end if;
  return new; end $$;
create trigger scorecard_one_way before update on scorecard for each row execute function scorecard_one_way();
create trigger decision_one_way before update on decision for each row execute function decision_one_way();
create trigger round_release_one_way before update on round_release for each row execute function refuse_change();
create trigger debrief_note_one_way before update on debrief_note for each row execute function refuse_change()`;

// Not the texts beside them: those can be erased, and what is left commits to what they said.
const FROZEN = ['scorecard', 'round_release', 'decision', 'debrief_note'];

const FITS = `
-- A card holds levels for what its assignment asks and for nothing else; it comes while the assignment is owed.
create function scorecard_fits_assignment() returns trigger language plpgsql security definer set search_path = plumbline, pg_temp as $$
declare asked assignment; place int; begin
  select * into asked from assignment where organization_id = new.organization_id and id = new.assignment_id;
  if not found or asked.withdrawn_at is not null or (new.revision = 1 and asked.submitted_at is not null)
     or (new.revision > 1 and not exists (select from scorecard s where s.organization_id = new.organization_id
           and s.assignment_id = new.assignment_id and s.revision = new.revision - 1)) then
    raise exception 'no scorecard is owed here' using errcode = 'restrict_violation'; end if;
  if cardinality(new.ratings) < (select max(c) from unnest(asked.criteria) c) then
    raise exception 'the ratings do not reach every criterion asked for' using errcode = 'check_violation'; end if;
  for place in 1 .. cardinality(new.ratings) loop
    if new.ratings[place] is not null and place <> all (asked.criteria) then
      raise exception 'criterion % was not asked for', place using errcode = 'check_violation'; end if;
  end loop;
  new.late := new.revision = 1 and new.submitted_at > asked.due_at;
  return new; end $$;
create function assignment_one_way() returns trigger language plpgsql security definer set search_path = plumbline, pg_temp as $$ begin
  if (to_jsonb(new) - 'due_at' - 'submitted_at' - 'withdrawn_at' - 'withdrawn_by' - 'revision')
       is distinct from (to_jsonb(old) - 'due_at' - 'submitted_at' - 'withdrawn_at' - 'withdrawn_by' - 'revision')
     or (old.submitted_at is not null and new.submitted_at is distinct from old.submitted_at)
     or (old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by) is distinct from (old.withdrawn_at, old.withdrawn_by)) then
    raise exception 'an assignment cannot be moved, unsubmitted or taken back' using errcode = 'restrict_violation'; end if;
  -- the table's check sees that it is somebody else; this, that it is no name borrowed for it
  if old.withdrawn_at is null and new.withdrawn_by is distinct from current_member() and new.withdrawn_at is not null then
    raise exception 'a withdrawal names who does it' using errcode = 'restrict_violation'; end if;
  if new.due_at <> old.due_at and new.member_id = current_member() and in_scope('all') is not true then
    raise exception 'a deadline is moved by those who plan' using errcode = 'restrict_violation'; end if;
  if new.submitted_at is not null and old.submitted_at is null
     and not exists (select from scorecard s where s.organization_id = new.organization_id and s.assignment_id = new.id) then
    raise exception 'an assignment is submitted by its scorecard only' using errcode = 'restrict_violation'; end if;
  return new; end $$;
-- Who could read released cards before being assigned does not score blind; said here, so that no path forgets it.
create function assignment_marks_not_blind() returns trigger language plpgsql security definer set search_path = plumbline, pg_temp as $$ begin
  new.not_blind := exists (select from scorecard s where s.organization_id = new.organization_id
      and s.application_id = new.application_id and s.released_at is not null)
    and (exists (select from member m where m.organization_id = new.organization_id and m.id = new.member_id
           and m.access && array['admin', 'recruiter', 'calibration-lead', 'auditor'])
      or exists (select from job_team t where t.organization_id = new.organization_id and t.job_id = new.job_id
           and t.member_id = new.member_id and t.part = 'manager')
      or exists (select from assignment a where a.organization_id = new.organization_id and a.application_id = new.application_id
           and a.member_id = new.member_id and a.submitted_at is not null));
  return new; end $$`;

const RELEASE = `
-- Mean of each criterion over raters, then the weighted mean over observed criteria; none under 60 % of the weight.
create function write_application_score(p_application uuid) returns void
  language plpgsql security definer set search_path = plumbline, pg_temp as $$
declare org uuid := current_organization(); begin
  delete from application_score where organization_id = org and id = p_application;
  insert into application_score (organization_id, id, job_id, stage_id, candidate_id, applied_at, score, observed_share, raters, scorecards)
  with card as (
    select s.ratings, s.author_id from scorecard s
      join assignment a on a.organization_id = s.organization_id and a.id = s.assignment_id
     where s.organization_id = org and s.application_id = p_application and not a.shadow
       and s.released_at is not null and s.superseded_at is null),
  criterion as (
    select r.position, avg(r.level) as mean from card, unnest(card.ratings) with ordinality r (level, position)
     group by r.position),
  total as (
    select sum(w.weight) as asked, sum(w.weight) filter (where c.mean is not null) as observed, sum(w.weight * c.mean) as weighted
      from application p, unnest(p.weights) with ordinality w (weight, position) left join criterion c on c.position = w.position
     where p.organization_id = org and p.id = p_application and w.weight > 0)
  select org, p.id, p.job_id, p.stage_id, p.candidate_id, p.applied_at, round(t.weighted / t.observed, 4)::float8,
         round(t.observed::numeric / t.asked, 4)::float8, (select count(distinct author_id) from card), (select count(*) from card)
    from total t, application p
   where p.organization_id = org and p.id = p_application and t.observed >= 0.6 * t.asked;
end $$;
-- The only code that sees sealed scorecards. Idempotent, and recomputed from the cards, so it cannot drift.
create function release_round(p_application uuid, p_round smallint) returns boolean
  language plpgsql security definer set search_path = plumbline, pg_temp as $$
declare org uuid := current_organization(); begin
  perform from application where organization_id = org and id = p_application for update;
  -- once released it stays released: what comes later is late, and open at once
  if (exists (select from assignment where organization_id = org and application_id = p_application and round = p_round
               and submitted_at is null and withdrawn_at is null and due_at > now())
      and not exists (select from round_release where organization_id = org and application_id = p_application and round = p_round))
     or not exists (select from scorecard where organization_id = org and application_id = p_application and round = p_round) then
    return false; end if;
  insert into round_release (organization_id, application_id, round, released_at) values (org, p_application, p_round, now())
    on conflict do nothing;
  update scorecard set released_at = now()
   where organization_id = org and application_id = p_application and round = p_round and released_at is null;
  update scorecard o set superseded_at = now()
   where organization_id = org and application_id = p_application and round = p_round and superseded_at is null
     and exists (select from scorecard n where n.organization_id = org and n.assignment_id = o.assignment_id and n.revision > o.revision);
  perform write_application_score(p_application);
  return true;
end $$;
-- Rounds whose deadline has passed and that hold a sealed card, with the system member who may act on them.
create function find_due_rounds() returns table (organization_id uuid, system_member_id uuid, application_id uuid, round smallint)
  language sql stable security definer set search_path = plumbline, pg_temp as $$
  select distinct s.organization_id, m.id, s.application_id, s.round
    from scorecard s join member m on m.organization_id = s.organization_id and m.kind = 'system'
   where s.released_at is null
     and not exists (select from assignment a where a.organization_id = s.organization_id and a.application_id = s.application_id
           and a.round = s.round and a.submitted_at is null and a.withdrawn_at is null and a.due_at > now())
   limit 500 $$`;

const grants = ({ app, release, lookup }: Roles): string => `
create index scorecard_sealed on scorecard (organization_id, application_id, round) where released_at is null;
grant select on application_score, round_release, scorecard, evidence, draft_rating, decision, decision_text, debrief_note, debrief_note_text to "${app}";
grant insert on scorecard, evidence, draft_rating, decision, decision_text, debrief_note, debrief_note_text to "${app}";
grant update (level, not_observed, text, revision, updated_at) on draft_rating to "${app}";
grant delete on draft_rating to "${app}";
grant update (replaced_at) on decision to "${app}";
grant select on application_score, round_release, scorecard to "${release}";
grant insert on round_release, application_score to "${release}";
grant delete on application_score to "${release}";
grant update (released_at, superseded_at) on scorecard to "${release}";
grant update (stage_since) on application to "${release}"; -- what SELECT FOR UPDATE asks for
grant select on scorecard to "${lookup}";
create policy scorecard_lookup on scorecard for select to "${lookup}" using (true)`;

/** Scorecards, their release, the stored score, decisions and debrief notes, with blindness in their policies. */
export class Assessments1764000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await asOwner(db, async (roles) => {
      await db.query(TABLES);
      await this.protectTables(db, roles);
      for (const part of [IMMUTABLE, FITS, RELEASE, grants(roles)]) await db.query(part);
      await db.query(`create trigger scorecard_fits before insert on scorecard for each row execute function scorecard_fits_assignment();
        create trigger assignment_one_way before update on assignment for each row execute function assignment_one_way();
        create trigger assignment_not_blind before insert on assignment for each row execute function assignment_marks_not_blind()`);
      for (const table of FROZEN)
        await db.query(`create trigger ${table}_frozen before delete on ${table} for each row execute function refuse_change();
          create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`);
      for (const signature of [
        'scorecard_fits_assignment()',
        'assignment_one_way()',
        'assignment_marks_not_blind()',
        'write_application_score(uuid)',
        'release_round(uuid, smallint)',
      ])
        await definer(db, roles, signature, 'release');
      await definer(db, roles, 'find_due_rounds()', 'lookup');
      // release_round alone decides when a score is written
      await db.query(`reset role; set local role "${roles.release}";
        revoke execute on function plumbline.write_application_score(uuid) from "${roles.app}";
        grant execute on function plumbline.write_application_score(uuid) to "${roles.migrator}"; set local role "${roles.owner}"`);
    });
  }

  private async protectTables(db: QueryRunner, roles: Roles): Promise<void> {
    const everything = `(select in_scope('all'))`;
    const levels = `(select in_scope('levels'))`;
    // Two uncorrelated sub-selects, each run at most once a statement. Neither reads a table whose policy reads this one.
    const notOwed = (
      application: string,
    ): string => `${application} <> all (array(select a.application_id from assignment a
      where a.organization_id = current_organization() and a.member_id = current_member()
        and a.submitted_at is null and a.withdrawn_at is null))`;
    const readsCards = `(${everything} or ${levels} or application_id in (select own_applications()))`;
    const readsScores = (application: string): string =>
      `(${everything} or ${application} in (select own_managed_applications())) and ${notOwed(application)}`;
    const owes = `exists (select from assignment a where a.organization_id = draft_rating.organization_id and a.id = draft_rating.assignment_id
      and a.member_id = current_member() and a.submitted_at is null and a.withdrawn_at is null)`;
    await protect(db, roles, 'scorecard', {
      // strictly earlier: no submit, peek, roll back and rescore inside one transaction
      read: `author_id = current_member() or (released_at < now() and ${readsCards} and ${notOwed('application_id')})`,
      insert: 'author_id = current_member() and released_at is null and superseded_at is null',
    });
    await protect(db, roles, 'evidence', {
      read: `exists (select from scorecard s where s.organization_id = evidence.organization_id and s.id = evidence.id
        and (s.author_id = current_member() or ${everything} or s.application_id in (select own_applications())))`,
      insert: `exists (select from scorecard s where s.organization_id = evidence.organization_id and s.id = evidence.id
        and s.author_id = current_member())`,
    });
    await protect(db, roles, 'application_score', { read: readsScores('id') });
    await protect(db, roles, 'round_release', { read: readsCards });
    await protect(db, roles, 'draft_rating', {
      read: 'member_id = current_member()',
      insert: `member_id = current_member() and ${owes}`,
      update: `member_id = current_member() and ${owes}`,
      delete: 'member_id = current_member()',
    });
    await protect(db, roles, 'decision', {
      read: readsScores('application_id'),
      insert: `member_id = current_member() and application_id in (select own_managed_applications()) and ${notOwed('application_id')}`,
      update: `application_id in (select own_managed_applications()) and ${notOwed('application_id')}`,
    });
    await protect(db, roles, 'decision_text', {
      read: `exists (select from decision d where d.organization_id = decision_text.organization_id and d.id = decision_text.id)`,
      insert: `exists (select from decision d where d.organization_id = decision_text.organization_id and d.id = decision_text.id
        and d.member_id = current_member())`,
    });
    await protect(db, roles, 'debrief_note', {
      read: `(${everything} or application_id in (select own_applications())) and ${notOwed('application_id')}`,
      insert: `author_id = current_member() and (${everything} or application_id in (select own_applications())) and ${notOwed('application_id')}`,
    });
    await protect(db, roles, 'debrief_note_text', {
      read: `exists (select from debrief_note n where n.organization_id = debrief_note_text.organization_id and n.id = debrief_note_text.id)`,
      insert: `exists (select from debrief_note n where n.organization_id = debrief_note_text.organization_id and n.id = debrief_note_text.id
        and n.author_id = current_member())`,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await asOwner(db, async () => {
      await db.query(
        `drop trigger assignment_one_way on assignment; drop trigger assignment_not_blind on assignment`,
      );
      await db.query(
        'drop table debrief_note_text, debrief_note, decision_text, decision, draft_rating, evidence, scorecard, round_release, application_score',
      );
    });
    await db.query(`drop function plumbline.find_due_rounds(), plumbline.release_round(uuid, smallint), plumbline.write_application_score(uuid),
      plumbline.assignment_marks_not_blind(), plumbline.assignment_one_way(), plumbline.scorecard_fits_assignment(),
      plumbline.decision_one_way(), plumbline.scorecard_one_way()`);
  }
}
