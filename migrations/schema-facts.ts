const RELATIONS = `relnamespace = 'plumbline'::regnamespace`;

/** One line for each fact that protects data, which TypeORM's own comparison is blind to. Role names come without the database's. */
const FACTS = `
select line from (
 select format('table %s rls=%s force=%s owner=%s', oid::regclass, relrowsecurity, relforcerowsecurity, relowner::regrole) as line
   from pg_class where ${RELATIONS} and relkind in ('r','p','v','m','S')
 union all select format('column %s.%s %s%s%s%s', attrelid::regclass, attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
     coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), case when attgenerated <> '' then ' generated' else '' end)
   from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where ${RELATIONS} and relkind in ('r','p','v','m') and attnum > 0 and not attisdropped
 union all select format('constraint %s %s valid=%s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
   from pg_constraint where connamespace = 'plumbline'::regnamespace and contype <> 'n'
 union all select format('index valid=%s %s', i.indisvalid, pg_get_indexdef(indexrelid)) from pg_index i join pg_class c on c.oid = indexrelid where ${RELATIONS}
 union all select format('policy %s %s %s %s using=%s check=%s', tablename, policyname, roles, cmd, qual, with_check) from pg_policies where schemaname = 'plumbline'
 union all select format('trigger enabled=%s %s', tgenabled, pg_get_triggerdef(oid)) from pg_trigger
  where not tgisinternal and tgrelid in (select oid from pg_class where ${RELATIONS})
 union all select format('function %s definer=%s owner=%s acl=%s sha=%s', oid::regprocedure, prosecdef, proowner::regrole,
     (select array_agg(x order by x) from unnest(proacl::text[]) x), left(encode(sha256(convert_to(pg_get_functiondef(oid), 'utf8')), 'hex'), 16))
   from pg_proc where pronamespace = 'plumbline'::regnamespace
 union all select format('grant %s %s', oid::regclass, (select array_agg(x order by x) from unnest(relacl::text[]) x)) from pg_class where ${RELATIONS} and relacl is not null
 union all select format('grant column %s.%s %s', attrelid::regclass, attname, (select array_agg(x order by x) from unnest(attacl::text[]) x))
   from pg_attribute where attacl is not null and attrelid in (select oid from pg_class where ${RELATIONS})
 union all select format('schema %s owner=%s acl=%s', nspname, nspowner::regrole, (select array_agg(x order by x) from unnest(nspacl::text[]) x))
   from pg_namespace where nspname in ('plumbline', 'plumbline_meta')
 union all select format('role %s super=%s bypass=%s login=%s member_of=%s', r.rolname, rolsuper, rolbypassrls, rolcanlogin,
     (select array_agg(roleid::regrole::text order by 1) from pg_auth_members where member = r.oid))
   from pg_roles r where rolname like 'plumbline\\_%\\_' || current_database()
) fact order by line collate "C"`;

/** The committed snapshot's text for the database behind `query`. */
export async function schemaFacts(
  query: (sql: string) => Promise<{ line: string }[]>,
  suffix: string,
): Promise<string> {
  const rows = await query(FACTS.replace('|| current_database()', `|| '${suffix}'`));
  return (
    rows
      .map((row) =>
        row.line.replaceAll(`_${suffix}`, '').replaceAll('plumbline.', '').replaceAll(/\s+/g, ' '),
      )
      .join('\n') + '\n'
  );
}
