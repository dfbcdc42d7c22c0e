import type { Roles } from '../roles.js';
import type { CatalogueRule } from './catalogue.js';

/** The functions that run with other eyes than their caller's: whose, and whether the application may call them. */
const DEFINERS = {
  find_sign_in: ['lookup', true],
  find_session: ['lookup', true],
  find_api_token: ['lookup', true],
  find_one_time_link: ['lookup', true],
  find_due_rounds: ['lookup', true],
  own_managed_jobs: ['release', true],
  own_managed_applications: ['release', true],
  own_applications: ['release', true],
  own_candidates: ['release', true],
  own_jobs: ['release', true],
  release_round: ['release', true],
  write_application_score: ['release', false],
  assignment_marks_not_blind: ['release', true],
  assignment_one_way: ['release', true],
  scorecard_fits_assignment: ['release', true],
} as const satisfies Record<string, readonly ['lookup' | 'release', boolean]>;

/** What the application may remove: a plan's parts, and its own drafts. */
const REMOVABLE = ['job_team', 'stage', 'draft_rating'];
/** What no one but a definer may change: the record, and what only the release writes. */
const UNCHANGEABLE = [
  'scorecard',
  'evidence',
  'application_score',
  'round_release',
  'decision_text',
  'debrief_note',
  'debrief_note_text',
  'disposition',
  'audit_entry',
  'idempotency_key',
  'outbox_event',
  'job_team',
];
/** What the definers' roles may write at all. */
const RELEASE_WRITES = [
  'insert application_score',
  'delete application_score',
  'insert round_release',
  'update scorecard.released_at',
  'update scorecard.superseded_at',
  'update application.stage_since',
];

const values = (texts: readonly string[]): string =>
  `array[${texts.map((text) => `'${text}'`).join(', ')}]::text[]`;
const TABLE = `c.relnamespace = 'plumbline'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`;
/** Every table and column grant of the schema, one row each: grantee (0 is PUBLIC), right, and what on. */
const GRANTS = `(
  select g.grantee, lower(g.privilege_type) as right, c.relname::text as place from pg_class c, aclexplode(c.relacl) g where ${TABLE}
  union all select g.grantee, lower(g.privilege_type), c.relname || '.' || a.attname
    from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) g where ${TABLE}) as granted`;

const FUNCTIONS = (roles: Roles): readonly CatalogueRule[] => {
  const listed = Object.entries(DEFINERS).map(
    ([name, [eyes, called]]) => `('${name}', '${roles[eyes]}', ${called})`,
  );
  const careless = (more: string): string =>
    `create function plumbline.careless() returns int language sql ${more} as 'select 1';
     alter function plumbline.careless() owner to "${roles.release}"; revoke execute on function plumbline.careless() from public`;
  return [
    {
      name: 'the definer functions are those on the list, owned by the eyes they need, with a fixed search_path',
      offenders: `select p.proname as offender from pg_proc p left join (values ${listed.join(', ')}) as listed (name, owner, called) on listed.name = p.proname
        where p.pronamespace = 'plumbline'::regnamespace and p.prosecdef and (listed.name is null or p.proowner::regrole::text is distinct from listed.owner
          or p.proconfig is distinct from array['search_path=plumbline, pg_temp']
          or has_function_privilege('${roles.app}', p.oid, 'execute') is distinct from listed.called)
        union all select listed.name || ' is missing' from (values ${listed.join(', ')}) as listed (name, owner, called)
          where 1 <> (select count(*) from pg_proc p where p.pronamespace = 'plumbline'::regnamespace and p.prosecdef and p.proname = listed.name)`,
      planted: [
        { sql: careless('security definer set search_path = plumbline, pg_temp'), caught: 'careless' },
        {
          sql: 'alter function plumbline.release_round(uuid, smallint) reset search_path',
          caught: 'release_round',
        },
        {
          sql: `alter function plumbline.own_jobs() set search_path = plumbline, public`,
          caught: 'own_jobs',
        },
        {
          sql: `alter function plumbline.find_sign_in(text) owner to "${roles.migrator}"`,
          caught: 'find_sign_in',
        },
        {
          sql: 'alter function plumbline.own_candidates() security invoker',
          caught: 'own_candidates is missing',
        },
        {
          sql: `grant execute on function plumbline.write_application_score(uuid) to "${roles.app}"`,
          caught: 'write_application_score',
        },
      ],
    },
    {
      name: 'every function belongs to a role of ours, is closed to PUBLIC, and resolves names in the schema alone',
      offenders: `select p.proname as offender from pg_proc p where p.pronamespace = 'plumbline'::regnamespace and (
          has_function_privilege('public', p.oid, 'execute')
          or p.proowner::regrole::text not in ('${roles.owner}', '${roles.release}', '${roles.lookup}')
          or p.prolang <> (select oid from pg_language where lanname = 'sql') and p.proconfig is distinct from array['search_path=plumbline, pg_temp'])`,
      planted: [
        {
          sql: `create function plumbline.careless() returns int language sql as 'select 1'`,
          caught: 'careless',
        },
        {
          sql: 'grant execute on function plumbline.release_round(uuid, smallint) to public',
          caught: 'release_round',
        },
        { sql: 'alter function plumbline.refuse_change() reset search_path', caught: 'refuse_change' },
        {
          sql: `set local role "${roles.owner}"; create function plumbline.careless() returns int language plpgsql as 'begin return 1; end'; reset role`,
          caught: 'careless',
        },
      ],
    },
  ];
};

const ROLES = (roles: Roles): readonly CatalogueRule[] => {
  const ours = values(Object.values(roles));
  return [
    {
      name: 'no role bypasses row security or administers; the application and the migrator alone log in',
      offenders: `select rolname as offender from pg_roles where rolname = any (${ours}) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
          or rolcanlogin <> (rolname in ('${roles.app}', '${roles.migrator}')))`,
      planted: [
        { sql: `alter role "${roles.release}" bypassrls`, caught: roles.release },
        { sql: `alter role "${roles.app}" superuser`, caught: roles.app },
        { sql: `alter role "${roles.migrator}" createrole`, caught: roles.migrator },
        { sql: `alter role "${roles.lookup}" login`, caught: roles.lookup },
      ],
    },
    {
      name: 'the migrator becomes the others, and nobody else becomes anybody',
      offenders: `select member.rolname || ' in ' || role.rolname as offender from pg_auth_members m join pg_roles member on member.oid = m.member join pg_roles role on role.oid = m.roleid
        where (role.rolname = any (${ours}) or member.rolname = any (${ours})) and not member.rolsuper
          and not (member.rolname = '${roles.migrator}' and m.set_option and not m.admin_option and (
            role.rolname = '${roles.owner}' and m.inherit_option or role.rolname in ('${roles.release}', '${roles.lookup}') and not m.inherit_option))`,
      planted: [
        { sql: `grant "${roles.release}" to "${roles.owner}"`, caught: `${roles.owner} in ${roles.release}` },
        { sql: `grant "${roles.owner}" to "${roles.app}"`, caught: `${roles.app} in ${roles.owner}` },
        { sql: `grant pg_read_all_data to "${roles.app}"`, caught: `${roles.app} in pg_read_all_data` },
        {
          sql: `grant "${roles.lookup}" to "${roles.migrator}" with inherit true`,
          caught: `${roles.migrator} in ${roles.lookup}`,
        },
      ],
    },
    {
      name: 'nothing is made in the schemas but by the owner and the migrator',
      offenders: `select r.rolname || ' in ' || n.nspname as offender from pg_namespace n, pg_roles r
        where n.nspname in ('plumbline', 'plumbline_meta') and r.rolname = any (${ours}) and has_schema_privilege(r.oid, n.oid, 'create')
          and not (n.nspname = 'plumbline' and r.rolname in ('${roles.owner}', '${roles.migrator}') or n.nspname = 'plumbline_meta' and r.rolname = '${roles.migrator}')
        union all select 'PUBLIC in ' || n.nspname from pg_namespace n, aclexplode(n.nspacl) g where n.nspname in ('plumbline', 'plumbline_meta') and g.grantee = 0`,
      planted: [
        {
          sql: `grant create on schema plumbline to "${roles.release}"`,
          caught: `${roles.release} in plumbline`,
        },
        { sql: `grant create on schema plumbline to "${roles.app}"`, caught: `${roles.app} in plumbline` },
        { sql: 'grant usage on schema plumbline to public', caught: 'PUBLIC in plumbline' },
      ],
    },
  ];
};

const RIGHTS = (roles: Roles): readonly CatalogueRule[] => [
  {
    name: 'the application removes what is on the list, changes no key and no record, and holds no other right',
    offenders: `select granted.right || ' ' || place as offender from ${GRANTS} where grantee in (0, '"${roles.app}"'::regrole) and not (grantee <> 0 and case granted.right
        when 'select' then place <> 'credential' and place <> 'credential.password_hash' and split_part(place, '.', 1) <> 'outbox_event'
        when 'insert' then place <> all (array['organization', 'application_score', 'round_release'])
        when 'update' then place like '%.%' and split_part(place, '.', 1) <> all (${values(UNCHANGEABLE)})
          and split_part(place, '.', 2) <> all (array['organization_id', 'id', 'key', 'member_id', 'author_id', 'application_id', 'not_blind', 'shadow', 'criteria']
            || case when place like 'stage.%' then '{}' else array['position'] end)
          or place = 'stage.criteria'
        when 'delete' then place = any (${values(REMOVABLE)})
        else false end)`,
    planted: [
      {
        sql: `grant update (ratings) on plumbline.scorecard to "${roles.app}"`,
        caught: 'update scorecard.ratings',
      },
      { sql: `grant update on plumbline.candidate to "${roles.app}"`, caught: 'update candidate' },
      {
        sql: `grant update (texts) on plumbline.evidence to "${roles.app}"`,
        caught: 'update evidence.texts',
      },
      {
        sql: `grant update (at) on plumbline.audit_entry to "${roles.app}"`,
        caught: 'update audit_entry.at',
      },
      {
        sql: `grant update (not_blind) on plumbline.assignment to "${roles.app}"`,
        caught: 'update assignment.not_blind',
      },
      {
        sql: `grant update (organization_id) on plumbline.job to "${roles.app}"`,
        caught: 'update job.organization_id',
      },
      { sql: `grant delete on plumbline.assignment to "${roles.app}"`, caught: 'delete assignment' },
      { sql: `grant truncate on plumbline.candidate to "${roles.app}"`, caught: 'truncate candidate' },
      { sql: `grant references on plumbline.candidate to "${roles.app}"`, caught: 'references candidate' },
      { sql: `grant trigger on plumbline.candidate to "${roles.app}"`, caught: 'trigger candidate' },
      { sql: `grant insert on plumbline.round_release to "${roles.app}"`, caught: 'insert round_release' },
      { sql: `grant select on plumbline.credential to "${roles.app}"`, caught: 'select credential' },
      {
        sql: `grant select (password_hash) on plumbline.credential to "${roles.app}"`,
        caught: 'select credential.password_hash',
      },
      { sql: 'grant select on plumbline.candidate to public', caught: 'select candidate' },
    ],
  },
  {
    name: 'the roles of the definers read, and write what their functions write',
    offenders: `select grantee::regrole || ' ' || granted.right || ' ' || place as offender from ${GRANTS}
      where grantee in ('"${roles.release}"'::regrole, '"${roles.lookup}"'::regrole) and granted.right <> 'select'
        and not (grantee = '"${roles.release}"'::regrole and granted.right || ' ' || place = any (${values(RELEASE_WRITES)}))
      union all select grantee::regrole || ' select ' || place from ${GRANTS}
      where grantee in ('"${roles.release}"'::regrole, '"${roles.lookup}"'::regrole) and granted.right = 'select'
        and split_part(place, '.', 1) in ('evidence', 'draft_rating', 'decision', 'decision_text', 'debrief_note', 'debrief_note_text', 'disposition', 'candidate')`,
    planted: [
      {
        sql: `grant update (ratings) on plumbline.scorecard to "${roles.release}"`,
        caught: `${roles.release} update scorecard.ratings`,
      },
      {
        sql: `grant insert on plumbline.session to "${roles.lookup}"`,
        caught: `${roles.lookup} insert session`,
      },
      {
        sql: `grant select on plumbline.evidence to "${roles.lookup}"`,
        caught: `${roles.lookup} select evidence`,
      },
    ],
  },
];

export const rightRules = (roles: Roles): readonly CatalogueRule[] => [
  ...FUNCTIONS(roles),
  ...ROLES(roles),
  ...RIGHTS(roles),
];
