import { commitmentDigest } from '@plumbline/audit';
import { type RubricDocument, scoredPositions, weightsFor } from '@plumbline/rubric-model';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { seedDemo } from './seed-demo.js';

/** The rows are to be what the services would have left, had all of it really happened. */
describe('the history that the demo tells, on PostgreSQL', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await startDatabase();
    await seedDemo(db.urls.migrator, new Date(), () => undefined);
  });
  afterAll(() => db.stop());

  const rows = async <T extends object>(text: string): Promise<T[]> => {
    const client = await db.superuser.connect();
    try {
      await client.query('set search_path = plumbline');
      return (await client.query<T>(text)).rows;
    } finally {
      client.release();
    }
  };

  it.each([
    [
      'an assignment without what its application is scored against',
      `select a.id from assignment a join application p using (organization_id) join job j on j.organization_id = a.organization_id and j.id = p.job_id
        where p.id = a.application_id and (p.rubric_version_id, p.placement, p.seniority) is distinct from (j.rubric_version_id, j.placement, j.seniority)`,
    ],
    [
      'a pin before the first assignment',
      `select id from application p where rubric_version_id is not null
        and not exists (select from assignment a where a.organization_id = p.organization_id and a.application_id = p.id)`,
    ],
    [
      'an assignment that is submitted without its card, or a card without that',
      `select a.id from assignment a full join scorecard s on s.organization_id = a.organization_id and s.assignment_id = a.id
        where a.submitted_at is distinct from s.submitted_at`,
    ],
    [
      'an open card of a round that is sealed, or a sealed one of a round that is open',
      `select s.id from scorecard s left join round_release r using (organization_id, application_id, round)
        where (s.released_at is null) <> (r.released_at is null) or s.released_at <> greatest(r.released_at, s.submitted_at)`,
    ],
    [
      'a round that opened while somebody owed a card and had time left',
      `select r.* from round_release r join assignment a using (organization_id, application_id, round)
        where a.due_at > r.released_at and coalesce(a.submitted_at, a.withdrawn_at, 'infinity') > r.released_at`,
    ],
    ['a round that is due and sealed', 'select * from find_due_rounds()'],
    [
      'a card of an interview that was not over, or did not take place',
      `select s.id from scorecard s join assignment a on a.organization_id = s.organization_id and a.id = s.assignment_id
         join interview i on i.organization_id = a.organization_id and i.id = a.interview_id
        where i.state <> 'held' or s.submitted_at < i.scheduled_at + i.minutes * interval '1 minute'`,
    ],
    [
      'an interview that is held in the future, or planned in the past',
      `select id from interview where (state = 'planned') <> (scheduled_at > now()) and state in ('planned', 'held')`,
    ],
    [
      'an interview whose panel is not two',
      `select i.id, count(*) from interview i join assignment a on a.organization_id = i.organization_id and a.interview_id = i.id
        where not a.shadow and (a.withdrawn_at is null or i.state in ('cancelled', 'no-show')) group by i.organization_id, i.id having count(*) <> 2`,
    ],
    [
      'a decision while a round was sealed',
      `select d.id from decision d join assignment a using (organization_id, application_id)
        where a.withdrawn_at is null and not exists (select from round_release r where r.organization_id = d.organization_id
          and r.application_id = d.application_id and r.round = a.round and r.released_at < d.decided_at)`,
    ],
    [
      'a word in a debrief of somebody who owed a card then, or before there was one',
      `select n.id from debrief_note n where exists (select from assignment a where a.organization_id = n.organization_id
          and a.application_id = n.application_id and a.member_id = n.author_id and a.created_at < n.created_at
          and coalesce(a.submitted_at, a.withdrawn_at, 'infinity') > n.created_at)
         or not exists (select from round_release r where r.organization_id = n.organization_id
          and r.application_id = n.application_id and r.released_at < n.created_at)`,
    ],
    [
      'somebody who rated twice in one round',
      `select member_id from assignment where withdrawn_at is null group by organization_id, application_id, round, member_id having count(*) > 1`,
    ],
    [
      'an application that moved after it ended, or before it began',
      `select p.id from application p join audit_entry e on e.organization_id = p.organization_id and e.subject_id = p.id
        where e.at < p.applied_at or p.stage_since < p.applied_at or (p.state <> 'active' and p.stage_since > (select max(l.at) from audit_entry l
          where l.organization_id = p.organization_id and l.subject_id = p.id and l.action = 'application.' || p.state))`,
    ],
    ['an entry of the log from the future', 'select id from audit_entry where at > now()'],
  ])('knows no case of %s', async (_, query) => {
    expect(await rows(query)).toEqual([]);
  });

  it('is in the log, act by act', async () => {
    const missing = await rows(
      `with act (action, subject_id, at) as (
         select 'candidate.created', id, created_at from candidate union all select 'application.created', id, applied_at from application
         union all select 'interview.scheduled', id, created_at from interview union all select 'assignment.created', id, created_at from assignment
         union all select 'assignment.withdrawn', id, withdrawn_at from assignment where withdrawn_at is not null
         union all select 'scorecard.submitted', id, submitted_at from scorecard union all select 'round.released', application_id, released_at from round_release
         union all select 'decision.recorded', id, decided_at from decision union all select 'debrief-note.added', id, created_at from debrief_note
         union all select 'rubric-version.published', id, published_at from rubric_version union all select 'job.open', id, opened_at from job)
       select act.* from act where not exists (select from audit_entry e where e.action = act.action and e.subject_id = act.subject_id and e.at = act.at)`,
    );
    expect(missing).toEqual([]);
  });

  it('commits to each text as the services do, in the row and in the log', async () => {
    const texts = await rows<{ salt: Buffer; content: object; commitment: Buffer; logged: Buffer }>(
      `select e.salt, jsonb_build_object('texts', e.texts, 'summary', e.summary) as content, s.commitment, l.commitment as logged
         from scorecard s join evidence e using (organization_id, id) join audit_entry l on l.subject_id = s.id and l.action = 'scorecard.submitted'
       union all
       select t.salt, jsonb_build_object('outcome', d.outcome, 'rationale', t.rationale), d.commitment, l.commitment
         from decision d join decision_text t using (organization_id, id) join audit_entry l on l.subject_id = d.id and l.action = 'decision.recorded'
       union all
       select t.salt, jsonb_build_object('text', t.text), n.commitment, l.commitment
         from debrief_note n join debrief_note_text t using (organization_id, id) join audit_entry l on l.subject_id = n.id and l.action = 'debrief-note.added'`,
    );
    expect(texts.length).toBeGreaterThan(600);
    for (const { salt, content, commitment, logged } of texts) {
      const digest = commitmentDigest(salt, content);
      expect([digest.equals(commitment), digest.equals(logged)]).toEqual([true, true]);
    }
  });

  it('gives every scored criterion of every job two raters', async () => {
    const jobs = await rows<{ document: RubricDocument; placement: 'base'; stages: StageRow[] }>(
      `select v.document, j.placement, (select json_agg(json_build_object('criteria', s.criteria, 'raters', s.raters)) from stage s
           where s.organization_id = j.organization_id and s.job_id = j.id and s.kind = 'interview') as stages
         from job j join rubric_version v on v.organization_id = j.organization_id and v.id = j.rubric_version_id`,
    );
    expect(jobs).toHaveLength(5);
    for (const { document, placement, stages } of jobs)
      for (const position of scoredPositions(document, placement)) {
        const covering = stages.filter(({ criteria }) => criteria.includes(position));
        expect(covering.reduce((sum, { raters }) => sum + raters, 0)).toBeGreaterThanOrEqual(2);
      }
  });

  it('weighs as the pinned version does', async () => {
    const pins = await rows<{ document: RubricDocument; placement: 'base'; weights: number[] }>(
      `select distinct v.document, p.placement, p.weights from application p
         join rubric_version v on v.organization_id = p.organization_id and v.id = p.rubric_version_id`,
    );
    expect(pins).toHaveLength(4); // both organizations weigh the base alike
    for (const { document, placement, weights } of pins)
      expect(weights).toEqual(weightsFor(document, placement));
  });

  it('scores each application as its released cards say, and none of whose weight too little was seen', async () => {
    const applications = await rows<Scored>(
      `select p.weights, x.score, x.observed_share as share, x.raters, (select json_agg(json_build_object('author', s.author_id, 'ratings', s.ratings))
           from scorecard s join assignment a on a.organization_id = s.organization_id and a.id = s.assignment_id and not a.shadow
          where s.organization_id = p.organization_id and s.application_id = p.id and s.released_at is not null) as cards
         from application p left join application_score x using (organization_id, id) where p.weights is not null`,
    );
    expect(applications.filter(({ score }) => score !== null).length).toBeGreaterThan(60);
    for (const application of applications)
      expect(expectedScore(application)).toEqual(storedScore(application));
  });
});

interface StageRow {
  readonly criteria: readonly number[];
  readonly raters: number;
}

interface Scored {
  readonly weights: readonly number[];
  readonly score: number | null;
  readonly share: number | null;
  readonly raters: number | null;
  readonly cards: readonly { readonly author: string; readonly ratings: readonly (number | null)[] }[] | null;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const storedScore = ({ score, share, raters }: Scored): object | null =>
  score === null ? null : { score: rounded(score), share: rounded(share ?? 0), raters };

/** The score by its definition, from the cards alone. */
function expectedScore({ weights, cards }: Scored): object | null {
  const criteria = weights.map((weight, index) => {
    const levels = (cards ?? []).flatMap(({ ratings }) => ratings[index] ?? []);
    return { weight, mean: levels.length ? levels.reduce((sum, one) => sum + one, 0) / levels.length : null };
  });
  const asked = weights.reduce((sum, weight) => sum + weight, 0);
  const observed = criteria.filter(({ mean, weight }) => mean !== null && weight > 0);
  const weight = observed.reduce((sum, one) => sum + one.weight, 0);
  if (weight < 0.6 * asked) return null;
  const score = observed.reduce((sum, one) => sum + one.weight * (one.mean ?? 0), 0) / weight;
  return {
    score: rounded(score),
    share: rounded(weight / asked),
    raters: new Set((cards ?? []).map(({ author }) => author)).size,
  };
}
