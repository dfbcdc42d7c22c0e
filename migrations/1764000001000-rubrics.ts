import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner, type Roles } from './roles.js';
import { protect } from './tenant-table.js';

const TABLES = `
create table rubric (
  organization_id uuid not null references organization,
  id              uuid not null,
  key             text not null,
  role_key        text not null,
  title           text not null,
  created_at      timestamptz not null default now(),
  primary key (organization_id, id),
  unique (organization_id, key));
create table rubric_version (
  organization_id uuid not null,
  id              uuid not null,
  rubric_id       uuid not null,
  number          int not null check (number > 0),
  document        jsonb not null,
  content_digest  bytea not null check (octet_length(content_digest) = 32),
  scoring_digest  bytea not null check (octet_length(scoring_digest) = 32),
  review_state    text not null check (review_state in ('draft', 'reviewed')),
  created_at      timestamptz not null default now(),
  created_by      uuid not null,
  published_at    timestamptz,
  published_by    uuid,
  retired_at      timestamptz,
  primary key (organization_id, id),
  unique (organization_id, rubric_id, number),
  foreign key (organization_id, rubric_id) references rubric,
  foreign key (organization_id, created_by) references member (organization_id, id),
  foreign key (organization_id, published_by) references member (organization_id, id),
  check ((published_at is null) = (published_by is null)),
  check (retired_at is null or published_at is not null))`;

const IMMUTABLE = `
create function rubric_version_one_way() returns trigger language plpgsql set search_path = plumbline, pg_temp as $$ begin
  if old.retired_at is not null
     or (to_jsonb(new) - 'retired_at') is distinct from (to_jsonb(old) - 'retired_at') then
    raise exception 'a published rubric version cannot be changed' using errcode = 'restrict_violation'; end if;
  return new; end $$;
create trigger rubric_version_one_way before update on rubric_version
  for each row when (old.published_at is not null) execute function rubric_version_one_way();
create trigger rubric_version_frozen before delete on rubric_version
  for each row when (old.published_at is not null) execute function refuse_change();
create trigger rubric_version_no_truncate before truncate on rubric_version for each statement execute function refuse_change()`;

const grants = ({ app, release }: Roles): string => `
grant select on rubric, rubric_version to "${app}";
grant insert on rubric, rubric_version to "${app}";
grant update (title) on rubric to "${app}";
grant update (document, content_digest, scoring_digest, review_state, published_at, published_by, retired_at) on rubric_version to "${app}";
grant select on rubric_version to "${release}"`;

/** Rubrics and their versions. A version is one document, frozen by trigger once published. */
export class Rubrics1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await asOwner(db, async (roles) => {
      await db.query(TABLES);
      const edits = `(select in_scope('rubrics'))`;
      await protect(db, roles, 'rubric', { read: 'all', insert: edits, update: edits });
      await protect(db, roles, 'rubric_version', { read: 'all', insert: edits, update: edits });
      await db.query(IMMUTABLE);
      await db.query(grants(roles));
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await asOwner(db, async () => {
      await db.query('drop table rubric_version, rubric');
      await db.query('drop function rubric_version_one_way()');
    });
  }
}
