import { newId } from '@plumbline/kernel';
import type { HiringSlice } from './hiring-slice.js';

const CARD = `insert into plumbline.scorecard (organization_id, id, assignment_id, application_id, round, author_id,
    rubric_version_id, recommendation, ratings, commitment)
  select a.organization_id, $2, a.id, a.application_id, a.round, a.member_id, j.rubric_version_id, 'yes',
         array_fill(null::smallint, array[(select max(c) from unnest(a.criteria) c) - 1]) || 3::smallint,
         decode(repeat('00', 32), 'hex')
    from plumbline.assignment a join plumbline.job j on j.organization_id = a.organization_id and j.id = a.job_id
   where a.id = $1`;
const SUBMITTED =
  'update plumbline.assignment set submitted_at = now(), revision = revision + 1 where id = $1';
/** The table's triggers look with the eyes of whoever acts. */
const ACTING = `select set_config('plumbline.organization_id', a.organization_id::text, true),
    set_config('plumbline.member_id', a.member_id::text, true), set_config('plumbline.scope', 'assignments', true)
  from plumbline.assignment a where a.id = $1`;

/** A scorecard that is in and still sealed, as its author would have submitted it. */
export async function aSealedCard({ db }: HiringSlice, assignmentId: string): Promise<void> {
  const client = await db.superuser.connect();
  try {
    await client.query('begin');
    await client.query(ACTING, [assignmentId]);
    await client.query(CARD, [assignmentId, newId()]);
    await client.query(SUBMITTED, [assignmentId]);
    await client.query('commit');
  } finally {
    client.release();
  }
}
