import { randomUUID } from 'node:crypto';
import { commitmentDigest } from '@plumbline/audit';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { EvidenceTable, ScorecardTable } from './scorecard.graphql.js';
import { draftOfAssignment } from './scorecard.reads.js';
import type { SubmitScorecard } from './scorecards.service.js';
import {
  aCard,
  aHiringOrganization,
  aPanel,
  raterOf,
  ratingsFor,
  startServices,
  type TestHiring,
  type TestRater,
  type TestServices,
} from './testing/index.js';

describe('submitting a scorecard, on PostgreSQL', () => {
  let db: TestDatabase;
  let services: TestServices;
  let hiring: TestHiring;
  beforeAll(async () => {
    db = await startDatabase();
    services = await startServices(db);
    hiring = await aHiringOrganization(db, services.dataSource);
  });
  afterAll(async () => {
    await services.stop();
    await db.stop();
  });

  const submit = (rater: TestRater, more: Partial<SubmitScorecard> = {}) =>
    services.scorecards.submit(rater.actor, aCard(hiring, rater, [4, 3, null], more));
  const count = async (sql: string, values: unknown[]): Promise<number> =>
    (await db.superuser.query<{ n: number }>(`select count(*)::int as n from plumbline.${sql}`, values))
      .rows[0]?.n ?? -1;
  const cardsOf = (rater: TestRater) => count('scorecard where assignment_id = $1', [rater.assignmentId]);

  it('stores levels by position, texts beside them, the log entry and the event, and clears the draft', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    await services.drafts.save(rater.actor, {
      idempotencyKey: randomUUID(),
      assignmentId: rater.assignmentId,
      position: 1,
      revision: 0,
      level: 4,
      notObserved: false,
      text: 'on the way',
    });
    const result = await submit(rater);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { id } = result.value;

    const reads = services.reads(rater.actor);
    const [card, evidence] = await Promise.all([reads.get(ScorecardTable, id), reads.get(EvidenceTable, id)]);
    const size = hiring.document.criteria.length;
    expect(card.ratings).toEqual([4, 3, ...Array.from({ length: size - 2 }, () => null)]);
    expect(card).toMatchObject({
      recommendation: 'yes',
      late: false,
      revision: 1,
      releasedAt: null,
      round: 1,
    });
    expect(evidence.texts).toHaveLength(size);
    expect(evidence.summary).toBe('Would pair with her tomorrow.');
    expect(await draftOfAssignment(reads, rater.assignmentId)).toEqual([]);
    expect(await count(`audit_entry where subject_id = $1 and action = 'scorecard.submitted'`, [id])).toBe(1);
    expect(await count(`outbox_event where subject_id = $1 and kind = 'scorecard.submitted'`, [id])).toBe(1);
    const { rows } = await db.superuser.query(
      `select s.commitment, e.salt, a.submitted_at is not null as submitted, l.commitment as logged
         from plumbline.scorecard s join plumbline.evidence e on e.id = s.id join plumbline.assignment a on a.id = s.assignment_id
         join plumbline.audit_entry l on l.subject_id = s.id where s.id = $1`,
      [id],
    );
    const digest = commitmentDigest(rows[0].salt, { texts: evidence.texts, summary: evidence.summary });
    expect(rows[0]).toMatchObject({ commitment: digest, logged: digest, submitted: true });
  });

  it('keeps every text character for character', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    const texts = [
      'First line\n\n\tindented, with "quotes", a \\ backslash, {braces} and NULL\r\nlast line  ',
      'مرحبا بالعالم \u202Eעברית\u202C 👩🏽‍💻 e\u0301 is not é; ﷽ \u0000'.replace('\u0000', '\u0001'),
      '',
    ];
    const ratings = ratingsFor(hiring, [1, 5, null]).map((rating, index) => ({
      ...rating,
      evidence: texts[index] ?? '',
    }));
    const summary = '\uFEFF, \u2028 and 𝒰𝓃𝒾𝒸ℴ𝒹ℯ\n';
    const result = await submit(rater, { ratings, summary });
    if (!result.ok) throw new Error(JSON.stringify(result));
    const evidence = await services.reads(rater.actor).get(EvidenceTable, result.value.id);
    expect(evidence.texts.slice(0, 3)).toEqual(texts);
    expect(evidence.summary).toBe(summary);
  });

  it('refuses with every problem at once, and keeps nothing', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    const key = randomUUID();
    const [first] = ratingsFor(hiring, [4]);
    const outside = { ...ratingsFor(hiring, [1, 1, 1, 1])[3], level: 2, notObserved: false, evidence: '' };
    const ratings = [{ ...first, criterion: first?.criterion ?? '', notObserved: false, evidence: 'a\0b' }];
    const result = await submit(rater, {
      idempotencyKey: key,
      recommendation: null,
      ratings: [...ratings, { ...outside, criterion: outside.criterion ?? '' }],
      summary: '\ud800',
    });
    const [c1, c2, c3, c4] = hiring.document.criteria.map((criterion) => criterion.key);
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      `INVALID_VALUE ratings/${c1}/evidence`,
      `RATING_MISSING ratings/${c2}`,
      `RATING_MISSING ratings/${c3}`,
      `RATING_NOT_ASKED ratings/${c4}`,
      'RECOMMENDATION_MISSING recommendation',
      'INVALID_VALUE summary',
    ]);
    expect(await cardsOf(rater)).toBe(0);
    expect(await count('idempotency_key where key = $1', [key])).toBe(0);
    // the same key may carry what was put right
    expect(await submit(rater, { idempotencyKey: key })).toMatchObject({ ok: true });
  });

  it('asks for evidence where the organization does', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    const ratings = ratingsFor(hiring, [4, 3, null], '');
    const rule = (value: string) =>
      db.superuser.query('update plumbline.organization set evidence_rule = $2 where organization_id = $1', [
        hiring.organizationId,
        value,
      ]);
    await rule('required');
    try {
      const result = await submit(rater, { ratings });
      expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
        'EVIDENCE_MISSING',
        'EVIDENCE_MISSING',
      ]);
    } finally {
      await rule('advised');
    }
    expect(await submit(rater, { ratings })).toMatchObject({ ok: true });
  });

  it('makes one card of eight copies of one request, and tells all eight the same', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    const card = aCard(hiring, rater, [4, 3, null]);
    const results = await Promise.all(
      Array.from({ length: 8 }, () => services.scorecards.submit(rater.actor, card)),
    );
    const ids = new Set(results.map((result) => (result.ok ? result.value.id : JSON.stringify(result))));
    expect(ids.size).toBe(1);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await cardsOf(rater)).toBe(1);
  });

  it('makes one card of eight copies under two keys, and refuses the other key', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    const cards = [aCard(hiring, rater, [4, 3, null]), aCard(hiring, rater, [4, 3, null])];
    const results = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const card = cards[index % 2];
        return card ? services.scorecards.submit(rater.actor, card) : null;
      }),
    );
    const said = results.map((result) => (result?.ok ? result.value.id : result?.problems[0]?.code));
    const [even, odd] = [
      new Set(said.filter((_, index) => index % 2 === 0)),
      new Set(said.filter((_, index) => index % 2)),
    ];
    expect(even.size).toBe(1);
    expect(odd.size).toBe(1);
    expect([...even, ...odd]).toContain('SCORECARD_SUBMITTED');
    expect(results.filter((result) => result?.ok)).toHaveLength(4);
    expect(await cardsOf(rater)).toBe(1);
  });

  it('refuses other content under a key that succeeded, and a second card under another', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    const card = aCard(hiring, rater, [4, 3, null]);
    await services.scorecards.submit(rater.actor, card);
    expect(await services.scorecards.submit(rater.actor, { ...card, recommendation: 'no' })).toMatchObject({
      problems: [{ code: 'KEY_REUSED' }],
    });
    expect(await submit(rater)).toMatchObject({ problems: [{ code: 'SCORECARD_SUBMITTED' }] });
    expect(await cardsOf(rater)).toBe(1);
  });

  it('either takes the card or the withdrawal, never both', async () => {
    const outcomes = new Set<string>();
    // the first and the last are decided by their lead; those between meet
    const leads = [
      [0, 300],
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [6, 0],
      [8, 0],
      [300, 0],
    ] as const;
    for (const [before, beforeSubmit] of leads) {
      const panel = await aPanel(db, hiring);
      const rater = raterOf(panel);
      const withdraw = services.unitOfWork.run(hiring.recruiter, async (tx) => {
        await new Promise((resolve) => setTimeout(resolve, before));
        await tx.query('select from application where id = $1 for update', [panel.applicationId]);
        const rows = await tx.query(
          `update assignment set withdrawn_at = now(), withdrawn_by = $2, revision = revision + 1
            where id = $1 and submitted_at is null returning id`,
          [rater.assignmentId, hiring.recruiter.memberId],
        );
        return { ok: true as const, value: rows.length };
      });
      const submitting = new Promise((resolve) => setTimeout(resolve, beforeSubmit)).then(() =>
        submit(rater),
      );
      const [submitted, withdrawn] = await Promise.all([submitting, withdraw]);
      const won = submitted.ok ? 'submitted' : submitted.problems[0]?.code;
      expect([won, withdrawn]).toEqual(
        submitted.ok
          ? ['submitted', { ok: true, value: 0 }]
          : ['ASSIGNMENT_WITHDRAWN', { ok: true, value: 1 }],
      );
      expect(await cardsOf(rater)).toBe(submitted.ok ? 1 : 0);
      outcomes.add(won ?? '');
    }
    expect([...outcomes].toSorted()).toEqual(['ASSIGNMENT_WITHDRAWN', 'submitted']);
  });

  it('is not found by anybody else, and not in another organization', async () => {
    const panel = await aPanel(db, hiring);
    const [rater, other] = [raterOf(panel), raterOf(panel, 1)];
    const outsiders = await aHiringOrganization(db, services.dataSource);
    for (const actor of [other.actor, hiring.recruiter, hiring.manager, outsiders.admin])
      await expect(services.scorecards.submit(actor, aCard(hiring, rater, [4, 3, null]))).rejects.toThrow(
        /no such assignment/,
      );
    expect(await cardsOf(rater)).toBe(0);
  });

  it('cannot be changed or removed afterwards, by the API or with all rights', async () => {
    const rater = raterOf(await aPanel(db, hiring));
    const result = await submit(rater);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const as = (sql: string) =>
      services.unitOfWork.run(rater.actor, async (tx) => ({
        ok: true as const,
        value: await tx.query(sql, [result.value.id]),
      }));
    for (const sql of [
      `update scorecard set recommendation = 'no' where id = $1`,
      `update evidence set summary = '' where id = $1`,
      'delete from scorecard where id = $1',
      'delete from evidence where id = $1',
    ])
      await expect(as(sql)).rejects.toThrow(/permission denied/);
    for (const sql of [
      `update plumbline.scorecard set ratings[1] = 1 where id = $1`,
      `delete from plumbline.scorecard where id = $1`,
    ])
      await expect(db.superuser.query(sql, [result.value.id])).rejects.toThrow(/cannot be changed/);
    expect(await submit(rater)).toMatchObject({ problems: [{ code: 'SCORECARD_SUBMITTED' }] });
  });
});
