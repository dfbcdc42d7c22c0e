import type { Roles } from '../roles.js';

/** A rule that the catalogue itself must obey, with violations of it that a test plants to see it caught. */
export interface CatalogueRule {
  readonly name: string;
  /** Selects one text a violation, as `offender`. */
  readonly offenders: string;
  readonly planted: readonly { readonly sql: string; readonly caught: string }[];
}

const TABLE = `c.relnamespace = 'plumbline'::regnamespace and c.relkind in ('r', 'p')`;
const bare = (relation: string): string => `replace(${relation}::text, 'plumbline.', '')`;

/** A table as a careless hand would make it; each rule plants one fault into it. */
const table = (
  columns = 'organization_id uuid not null, id uuid not null, primary key (organization_id, id)',
) => `create table plumbline.careless (${columns})`;

const KEYS: readonly CatalogueRule[] = [
  {
    name: 'every table has a primary key that begins with organization_id, a uuid',
    offenders: `select ${bare('c.oid::regclass')} as offender from pg_class c where ${TABLE} and not exists (
      select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'organization_id' and a.atttypid = 'uuid'::regtype)`,
    planted: [
      { sql: table('organization_id uuid, id uuid primary key'), caught: 'careless' },
      { sql: table('organization_id uuid not null, id uuid not null'), caught: 'careless' },
      {
        sql: table('organization_id text not null, id uuid, primary key (organization_id, id)'),
        caught: 'careless',
      },
    ],
  },
  {
    name: 'every unique key and unique index begins with organization_id',
    offenders: `select ${bare('i.indexrelid::regclass')} as offender from pg_index i join pg_class c on c.oid = i.indrelid
      where ${TABLE} and i.indisunique and not exists (
        select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'organization_id')`,
    planted: [
      { sql: 'create unique index careless on plumbline.candidate (email)', caught: 'careless' },
      {
        sql: 'alter table plumbline.member add constraint careless unique (email, organization_id)',
        caught: 'careless',
      },
    ],
  },
  {
    name: 'every foreign key begins with organization_id on both sides and is valid',
    offenders: `select ${bare('k.conrelid::regclass')} || '.' || k.conname as offender from pg_constraint k
      where k.connamespace = 'plumbline'::regnamespace and k.contype = 'f' and not (k.convalidated and exists (
        select from pg_attribute a, pg_attribute b where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'organization_id'
          and b.attrelid = k.confrelid and b.attnum = k.confkey[1] and b.attname = 'organization_id'))`,
    planted: [
      {
        sql: `alter table plumbline.session add unique (id);
          alter table plumbline.audit_entry add constraint careless foreign key (id) references plumbline.session (id)`,
        caught: 'audit_entry.careless',
      },
      {
        sql: `alter table plumbline.outbox_event add constraint careless
          foreign key (organization_id, subject_id) references plumbline.member not valid`,
        caught: 'outbox_event.careless',
      },
    ],
  },
];

const ROW_SECURITY = (roles: Roles): readonly CatalogueRule[] => [
  {
    name: 'row security is enabled and forced on every table',
    offenders: `select ${bare('c.oid::regclass')} as offender from pg_class c where ${TABLE} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    planted: [
      { sql: table(), caught: 'careless' },
      { sql: `${table()}; alter table plumbline.careless enable row level security`, caught: 'careless' },
      { sql: 'alter table plumbline.scorecard no force row level security', caught: 'scorecard' },
      { sql: 'alter table plumbline.evidence disable row level security', caught: 'evidence' },
    ],
  },
  {
    name: 'the migrator sees and writes every row, or its back-fills would pass over them in silence',
    offenders: `select ${bare('c.oid::regclass')} as offender from pg_class c where ${TABLE} and not exists (
      select from pg_policies p where p.schemaname = 'plumbline' and p.tablename = c.relname and p.roles = array['${roles.migrator}']::name[]
        and p.cmd = 'ALL' and p.permissive = 'PERMISSIVE' and p.qual = 'true' and p.with_check = 'true')`,
    planted: [
      { sql: 'drop policy candidate_migrate on plumbline.candidate', caught: 'candidate' },
      { sql: 'alter policy stage_migrate on plumbline.stage using (position > 0)', caught: 'stage' },
    ],
  },
  {
    name: 'a policy names exactly one of the application, migrator, release and look-up roles',
    offenders: `select tablename || '.' || policyname as offender from pg_policies where schemaname = 'plumbline'
      and not (cardinality(roles) = 1 and roles <@ array['${roles.app}', '${roles.migrator}', '${roles.release}', '${roles.lookup}']::name[])`,
    planted: [
      { sql: 'create policy careless on plumbline.job using (true)', caught: 'job.careless' },
      {
        sql: `create policy careless on plumbline.job to "${roles.owner}" using (true)`,
        caught: 'job.careless',
      },
    ],
  },
  {
    name: 'every policy of the application asks for the organization and for a member, in all it checks',
    offenders: `select tablename || '.' || policyname as offender from pg_policies, unnest(array[qual, with_check]) as condition
      where schemaname = 'plumbline' and roles = array['${roles.app}']::name[] and condition is not null
        and replace(condition, 'plumbline.', '') not like '((organization\\_id = current\\_organization()) AND (current\\_member() IS NOT NULL)%'`,
    planted: [
      {
        sql: `create policy careless on plumbline.job for select to "${roles.app}" using (organization_id = plumbline.current_organization())`,
        caught: 'job.careless',
      },
      {
        sql: `create policy careless on plumbline.job for select to "${roles.app}" using (
          organization_id = plumbline.current_organization() and plumbline.current_member() is not null or state = 'open')`,
        caught: 'job.careless',
      },
      {
        sql: `create policy careless on plumbline.job for select to "${roles.app}" using (plumbline.current_member() is not null)`,
        caught: 'job.careless',
      },
      { sql: 'alter policy job_update on plumbline.job with check (true)', caught: 'job.job_update' },
    ],
  },
  {
    name: 'the release role stays inside the organization, and only sign-in and due work look across',
    offenders: `select tablename || '.' || policyname as offender from pg_policies where schemaname = 'plumbline' and (
        roles = array['${roles.release}']::name[] and (replace(qual, 'plumbline.', '') is distinct from '(organization_id = current_organization())' or with_check is distinct from qual)
        or roles = array['${roles.lookup}']::name[] and (cmd <> 'SELECT' or tablename not in
          ('organization', 'member', 'credential', 'session', 'api_token', 'one_time_link', 'assignment', 'scorecard')))`,
    planted: [
      {
        sql: 'alter policy scorecard_release on plumbline.scorecard using (true)',
        caught: 'scorecard.scorecard_release',
      },
      {
        sql: `create policy careless on plumbline.evidence for select to "${roles.lookup}" using (true)`,
        caught: 'evidence.careless',
      },
      {
        sql: `create policy careless on plumbline.member for update to "${roles.lookup}" using (true)`,
        caught: 'member.careless',
      },
    ],
  },
];

const SHAPES = (roles: Roles): readonly CatalogueRule[] => [
  {
    name: 'there is nothing but tables, indexes and views that run as their reader',
    offenders: `select ${bare('c.oid::regclass')} as offender from pg_class c where c.relnamespace = 'plumbline'::regnamespace
        and not (c.relkind in ('r', 'p', 'i', 'I') or (c.relkind = 'v' and coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']))
      union all select ev_class::regclass || '.' || rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class where ${TABLE}`,
    planted: [
      { sql: 'create sequence plumbline.careless', caught: 'careless' },
      {
        sql: `${table('organization_id uuid, n int generated always as identity')}`,
        caught: 'careless_n_seq',
      },
      { sql: 'create view plumbline.careless as select id from plumbline.candidate', caught: 'careless' },
      {
        sql: 'create materialized view plumbline.careless as select id from plumbline.candidate',
        caught: 'careless',
      },
      {
        sql: 'create rule careless as on delete to plumbline.job_team do instead nothing',
        caught: 'plumbline.job_team.careless',
      },
    ],
  },
  {
    name: 'an index holds plain columns of leakproof types, in a B-tree',
    offenders: `select ${bare('i.indexrelid::regclass')} as offender from pg_index i join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
      where x.relnamespace = 'plumbline'::regnamespace and (m.amname <> 'btree' or i.indexprs is not null or exists (
        select from pg_attribute a where a.attrelid = i.indexrelid and a.atttypid <> all (
          array['uuid', 'text', 'int4', 'int2', 'int8', 'float8', 'timestamptz', 'date', 'bool', 'bytea']::regtype[])))`,
    planted: [
      {
        sql: 'create index careless on plumbline.candidate (organization_id, lower(full_name))',
        caught: 'careless',
      },
      { sql: 'create index careless on plumbline.rubric_version using gin (document)', caught: 'careless' },
      { sql: 'create index careless on plumbline.member (organization_id, access)', caught: 'careless' },
      {
        sql: `${table('organization_id uuid, score numeric')}; create index slow on plumbline.careless (organization_id, score)`,
        caught: 'slow',
      },
      {
        sql: `create type plumbline.mood as enum ('fair'); ${table('organization_id uuid, mood plumbline.mood')};
          create index slow on plumbline.careless (organization_id, mood)`,
        caught: 'slow',
      },
    ],
  },
  {
    name: 'an instant is a timestamptz, and no type is the schema’s own',
    offenders: `select ${bare('c.oid::regclass')} || '.' || a.attname as offender from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
      where ${TABLE} and a.attnum > 0 and not a.attisdropped
        and (t.typname in ('timestamp', 'time', 'timetz', 'date', '_timestamp') or t.typnamespace <> 'pg_catalog'::regnamespace)`,
    planted: [
      { sql: 'alter table plumbline.job add careless timestamp', caught: 'job.careless' },
      { sql: 'alter table plumbline.job add careless date', caught: 'job.careless' },
      {
        sql: `create type plumbline.mood as enum ('fair'); alter table plumbline.job add careless plumbline.mood`,
        caught: 'job.careless',
      },
    ],
  },
  {
    name: 'every trigger fires always',
    offenders: `select ${bare('t.tgrelid::regclass')} || '.' || t.tgname as offender from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where ${TABLE} and t.tgenabled <> 'O'`,
    planted: [
      {
        sql: 'alter table plumbline.scorecard disable trigger scorecard_frozen',
        caught: 'scorecard.scorecard_frozen',
      },
      {
        sql: 'alter table plumbline.decision enable replica trigger decision_frozen',
        caught: 'decision.decision_frozen',
      },
    ],
  },
  {
    name: 'the owner owns the tables, and no table lives outside the two schemas',
    offenders: `select ${bare('c.oid::regclass')} as offender from pg_class c where ${TABLE} and c.relowner <> '"${roles.owner}"'::regrole
      union all select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f')
        and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'plumbline', 'graphile_worker')
        and c.oid <> 'plumbline_meta.schema_migration'::regclass`,
    planted: [
      { sql: table(), caught: 'careless' },
      { sql: 'create table public.careless (a int)', caught: 'careless' },
      { sql: 'create table plumbline_meta.careless (a int)', caught: 'plumbline_meta.careless' },
    ],
  },
];

export const tableRules = (roles: Roles): readonly CatalogueRule[] => [
  ...KEYS,
  ...ROW_SECURITY(roles),
  ...SHAPES(roles),
];
