import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner, type Roles } from './roles.js';
import { definer, protect } from './tenant-table.js';

const FUNCTIONS = `
-- The actor. SQL-language and stable, so the planner inlines them; '' and unset both give NULL, and NULL equals nothing.
create function current_organization() returns uuid language sql stable parallel safe
  return nullif(current_setting('plumbline.organization_id', true), '')::uuid;
create function current_member() returns uuid language sql stable parallel safe
  return nullif(current_setting('plumbline.member_id', true), '')::uuid;
create function in_scope(token text) returns boolean language sql stable parallel safe
  return token = any (string_to_array(current_setting('plumbline.scope', true), ','));
create function refuse_change() returns trigger language plpgsql set search_path = plumbline, pg_temp as $$ begin
  raise exception '% rows cannot be changed or removed', tg_table_name using errcode = 'restrict_violation'; end $$`;

const TABLES = `
create table organization (
  organization_id uuid primary key,
  name            text not null check (name <> ''),
  zone            text not null default 'UTC',
  due_hours       smallint not null default 48 check (due_hours between 1 and 720),
  evidence_rule   text not null default 'advised' check (evidence_rule in ('advised', 'required')),
  created_at      timestamptz not null default now(),
  revision        int not null default 1);
create table member (
  organization_id uuid not null references organization,
  id              uuid not null,
  kind            text not null default 'person' check (kind in ('person', 'system')),
  name            text not null check (name <> ''),
  email           text not null,
  access          text[] not null check (access <@ array['admin','recruiter','manager','interviewer','calibration-lead','auditor']),
  created_at      timestamptz not null default now(),
  deactivated_at  timestamptz,
  revision        int not null default 1,
  primary key (organization_id, id),
  unique (organization_id, email));
create index member_by_email on member (email);
create table credential (
  organization_id uuid not null,
  id              uuid not null,
  password_hash   text not null check (password_hash like '$argon2id$%'),
  changed_at      timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, id) references member);
create table session (
  organization_id uuid not null,
  id              uuid not null,
  member_id       uuid not null,
  token_hash      bytea not null check (octet_length(token_hash) = 32),
  created_at      timestamptz not null default now(),
  last_seen_at    timestamptz not null default now(),
  ended_at        timestamptz,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, member_id) references member);
create index session_by_member on session (organization_id, member_id);
create table api_token (
  organization_id uuid not null,
  id              uuid not null,
  member_id       uuid not null,
  name            text not null check (name <> ''),
  access          text[] not null,
  token_hash      bytea not null check (octet_length(token_hash) = 32),
  created_at      timestamptz not null default now(),
  expires_at      timestamptz not null,
  last_used_at    timestamptz,
  revoked_at      timestamptz,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, member_id) references member);
create index api_token_by_member on api_token (organization_id, member_id);
-- Shown once, used once: the set-up link of an installation, and the link by which a member chooses a password.
create table one_time_link (
  organization_id uuid not null references organization,
  id              uuid not null,
  purpose         text not null check (purpose in ('set-up', 'password')),
  member_id       uuid,
  token_hash      bytea not null check (octet_length(token_hash) = 32),
  created_at      timestamptz not null default now(),
  expires_at      timestamptz not null,
  used_at         timestamptz,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  check ((purpose = 'set-up') = (member_id is null)),
  foreign key (organization_id, member_id) references member);
create table idempotency_key (
  organization_id uuid not null,
  member_id       uuid not null,
  key             uuid not null,
  operation       text not null,
  salt            bytea not null,
  input_hash      bytea not null,
  result_id       uuid,
  created_at      timestamptz not null default now(),
  primary key (organization_id, member_id, key),
  foreign key (organization_id, member_id) references member);
create table audit_entry (
  organization_id uuid not null references organization,
  id              uuid not null,
  at              timestamptz not null default now(),
  actor_id        uuid not null,
  action          text not null,
  subject_id      uuid not null,
  -- salted digest of what was written; the salt stands beside the erasable text, so erasure makes it unguessable
  commitment      bytea check (octet_length(commitment) = 32),
  primary key (organization_id, id),
  foreign key (organization_id, actor_id) references member (organization_id, id));
create index audit_entry_by_subject on audit_entry (organization_id, subject_id);
create table outbox_event (
  organization_id uuid not null references organization,
  id              uuid not null,
  kind            text not null,
  subject_id      uuid not null,
  created_at      timestamptz not null default now(),
  sent_at         timestamptz,
  primary key (organization_id, id))`;

const SIGN_IN = `
create function find_sign_in(p_email text)
  returns table (organization_id uuid, organization_name text, member_id uuid, password_hash text)
  language sql stable security definer set search_path = plumbline, pg_temp as $$
  select m.organization_id, o.name, m.id, c.password_hash
    from member m join organization o on o.organization_id = m.organization_id
    join credential c on c.organization_id = m.organization_id and c.id = m.id
   where m.email = p_email and m.deactivated_at is null and m.kind = 'person'
   order by o.name limit 20 $$;
create function find_session(p_organization uuid, p_token_hash bytea)
  returns table (session_id uuid, member_id uuid, access text[], last_seen_at timestamptz)
  language sql stable security definer set search_path = plumbline, pg_temp as $$
  select s.id, m.id, m.access, s.last_seen_at
    from session s join member m on m.organization_id = s.organization_id and m.id = s.member_id
   where s.organization_id = p_organization and s.token_hash = p_token_hash and s.ended_at is null
     and s.last_seen_at > now() - interval '12 hours' and s.created_at > now() - interval '30 days'
     and m.deactivated_at is null $$;
create function find_api_token(p_organization uuid, p_token_hash bytea)
  returns table (token_id uuid, member_id uuid, access text[], last_used_at timestamptz)
  language sql stable security definer set search_path = plumbline, pg_temp as $$
  select t.id, m.id, array(select unnest(t.access) intersect select unnest(m.access)), t.last_used_at
    from api_token t join member m on m.organization_id = t.organization_id and m.id = t.member_id
   where t.organization_id = p_organization and t.token_hash = p_token_hash
     and t.revoked_at is null and t.expires_at > now() and m.deactivated_at is null $$;
create function find_one_time_link(p_organization uuid, p_token_hash bytea)
  returns table (link_id uuid, purpose text, member_id uuid, organization_name text)
  language sql stable security definer set search_path = plumbline, pg_temp as $$
  select l.id, l.purpose, l.member_id, o.name
    from one_time_link l join organization o on o.organization_id = l.organization_id
   where l.organization_id = p_organization and l.token_hash = p_token_hash
     and l.used_at is null and l.expires_at > now() $$`;

const grants = ({ app, release, lookup, migrator }: Roles): string => `
grant execute on function current_organization(), current_member(), in_scope(text) to "${app}", "${release}", "${lookup}", "${migrator}";
grant select on organization, member, session, api_token, one_time_link, idempotency_key, audit_entry to "${app}";
grant insert on member, credential, session, api_token, one_time_link, idempotency_key, audit_entry, outbox_event to "${app}";
grant update (name, zone, due_hours, evidence_rule, revision) on organization to "${app}";
grant update (name, access, deactivated_at, revision) on member to "${app}";
grant update (password_hash, changed_at) on credential to "${app}";
grant select (organization_id, id, changed_at) on credential to "${app}";
grant update (last_seen_at, ended_at) on session to "${app}";
grant update (last_used_at, revoked_at) on api_token to "${app}";
grant update (used_at) on one_time_link to "${app}";
grant select on organization, member, credential, session, api_token, one_time_link to "${lookup}";
grant select on member to "${release}"`;

/** Organizations, members and how they sign in; the keys, log and outbox that every write uses. */
export class Identity1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await asOwner(db, async (roles) => {
      await db.query(FUNCTIONS);
      await db.query(TABLES);
      await this.protectTables(db, roles);
      await db.query(SIGN_IN);
      await db.query(grants(roles));
      for (const table of ['organization', 'member', 'credential', 'session', 'api_token', 'one_time_link'])
        await db.query(
          `create policy ${table}_lookup on ${table} for select to "${roles.lookup}" using (true)`,
        );
      for (const signature of [
        'find_sign_in(text)',
        'find_session(uuid, bytea)',
        'find_api_token(uuid, bytea)',
        'find_one_time_link(uuid, bytea)',
      ])
        await definer(db, roles, signature, 'lookup');
      await db.query(`create trigger audit_entry_frozen before update or delete on audit_entry for each row execute function refuse_change();
        create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change()`);
    });
  }

  private async protectTables(db: QueryRunner, roles: Roles): Promise<void> {
    const mine = 'member_id = current_member()';
    const administers = `(select in_scope('members'))`;
    await protect(db, roles, 'organization', { read: 'all', update: administers });
    await protect(db, roles, 'member', {
      read: 'all',
      insert: `${administers} or id = current_member()`,
      update: administers,
    });
    // readable only as far as an UPDATE needs to find the row; the hash itself is in no grant
    await protect(db, roles, 'credential', {
      read: 'id = current_member()',
      insert: 'id = current_member()',
      update: 'id = current_member()',
    });
    await protect(db, roles, 'session', { read: mine, insert: mine, update: mine });
    await protect(db, roles, 'api_token', { read: mine, insert: mine, update: mine });
    await protect(db, roles, 'one_time_link', {
      read: `${administers} or member_id = current_member() or purpose = 'set-up'`,
      insert: administers,
      update: `member_id = current_member() or purpose = 'set-up'`,
    });
    await protect(db, roles, 'idempotency_key', { read: mine, insert: mine });
    await protect(db, roles, 'audit_entry', {
      read: `(select in_scope('audit'))`,
      insert: 'actor_id = current_member()',
    });
    await protect(db, roles, 'outbox_event', { read: 'none', insert: 'all' });
  }

  async down(db: QueryRunner): Promise<void> {
    await asOwner(db, async () => {
      await db.query(
        `drop function find_sign_in(text), find_session(uuid, bytea), find_api_token(uuid, bytea), find_one_time_link(uuid, bytea)`,
      );
      await db.query(
        `drop table outbox_event, audit_entry, idempotency_key, one_time_link, api_token, session, credential, member, organization`,
      );
      await db.query(
        `drop function refuse_change(), in_scope(text), current_member(), current_organization()`,
      );
    });
  }
}
