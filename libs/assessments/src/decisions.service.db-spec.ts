import { randomUUID } from 'node:crypto';
import { commitmentDigest } from '@plumbline/audit';
import { actorOf, aMember } from '@plumbline/identity/testing';
import { Access, type Actor } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DecisionTable, DecisionTextTable } from './decision.graphql.js';
import type { RecordDecision } from './decisions.service.js';
import { DecisionOutcome } from './outcome.js';
import {
  aCard,
  aHiringOrganization,
  aPanel,
  raterOf,
  startServices,
  type TestHiring,
  type TestPanel,
  type TestServices,
} from './testing/index.js';

const WHY = 'Two of three saw her debug a retrieval bug unaided.\n';

describe('recording a decision, on PostgreSQL', () => {
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

  const decision = ({ applicationId }: TestPanel, more: Partial<RecordDecision> = {}): RecordDecision => ({
    idempotencyKey: randomUUID(),
    applicationId,
    outcome: DecisionOutcome.HIRE,
    rationale: WHY,
    ...more,
  });
  const record = (panel: TestPanel, more: Partial<RecordDecision> = {}, actor: Actor = hiring.manager) =>
    services.decisions.record(actor, decision(panel, more));
  const codes = (result: Awaited<ReturnType<typeof record>>): string[] =>
    result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join('/')}`);
  const onRecord = async ({ applicationId }: TestPanel) =>
    (
      await db.superuser.query<{ id: string; outcome: string; replaced: boolean }>(
        `select id, outcome, replaced_at is not null as replaced from plumbline.decision
          where application_id = $1 order by decided_at, id`,
        [applicationId],
      )
    ).rows;

  it('keeps the reasons beside it, and commits to them in the row and in the log', async () => {
    const panel = await aPanel(db, hiring);
    const result = await record(panel);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { id } = result.value;
    const reads = services.reads(hiring.recruiter);
    expect(await reads.get(DecisionTextTable, id)).toMatchObject({ rationale: WHY });
    const { rows } = await db.superuser.query(
      `select d.commitment, t.salt, l.commitment as logged, l.actor_id,
              (select count(*)::int from plumbline.outbox_event o where o.subject_id = d.id and o.kind = 'decision.recorded') as told
         from plumbline.decision d join plumbline.decision_text t on t.id = d.id
         join plumbline.audit_entry l on l.subject_id = d.id and l.action = 'decision.recorded' where d.id = $1`,
      [id],
    );
    const digest = commitmentDigest(rows[0].salt, { outcome: DecisionOutcome.HIRE, rationale: WHY });
    expect(rows).toMatchObject([
      { commitment: digest, logged: digest, actor_id: hiring.manager.memberId, told: 1 },
    ]);
  });

  it('replaces the one before, which stays on record', async () => {
    const panel = await aPanel(db, hiring);
    for (const outcome of [DecisionOutcome.HOLD, DecisionOutcome.NO_HIRE]) await record(panel, { outcome });
    expect(await onRecord(panel)).toMatchObject([
      { outcome: 'hold', replaced: true },
      { outcome: 'no-hire', replaced: false },
    ]);
  });

  it('lets one of several at a time stand', async () => {
    const panel = await aPanel(db, hiring);
    const outcomes = [DecisionOutcome.HIRE, DecisionOutcome.NO_HIRE, DecisionOutcome.HOLD];
    const results = await Promise.all(outcomes.map((outcome) => record(panel, { outcome })));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await onRecord(panel)).filter(({ replaced }) => !replaced)).toHaveLength(1);
  });

  it('is made once for each key, and refused for another decision under the same', async () => {
    const panel = await aPanel(db, hiring);
    const input = decision(panel);
    const both = await Promise.all([1, 2].map(() => services.decisions.record(hiring.manager, input)));
    expect(new Set(both.map((one) => (one.ok ? one.value.id : one.problems[0]?.code))).size).toBe(1);
    expect(codes(await record(panel, { ...input, outcome: DecisionOutcome.HOLD }))).toEqual([
      'KEY_REUSED idempotencyKey',
    ]);
    expect(await onRecord(panel)).toHaveLength(1);
  });

  it('is for the manager of the job, whom nobody stands in for', async () => {
    const panel = await aPanel(db, hiring);
    const another = actorOf(await aMember(db, hiring.organizationId, [Access.MANAGER]));
    const outsiders = await aHiringOrganization(db, services.dataSource);
    const scopeless: Actor = { ...hiring.manager, access: new Set([Access.INTERVIEWER]) };
    for (const actor of [hiring.recruiter, hiring.admin, another, scopeless, outsiders.manager])
      await expect(record(panel, {}, actor)).rejects.toThrow(/no such application/);
    expect(await onRecord(panel)).toEqual([]);
  });

  it('waits for the card that the manager owes, in whatever round', async () => {
    const member = await aMember(db, hiring.organizationId, [Access.MANAGER, Access.INTERVIEWER]);
    await db.superuser.query(
      `insert into plumbline.job_team (organization_id, id, job_id, member_id, part) values ($1, gen_random_uuid(), $2, $3, 'manager')`,
      [hiring.organizationId, hiring.jobId, member.id],
    );
    const panel = await aPanel(db, hiring, { raters: [{ member }] });
    const manager = raterOf(panel).actor;
    await record(panel);
    expect(codes(await record(panel, {}, manager))).toEqual(['WRONG_STATE applicationId']);
    const [standing] = await onRecord(panel);
    expect(await services.reads(manager).find(DecisionTable, standing?.id ?? '')).toBeNull();

    await services.scorecards.submit(manager, aCard(hiring, raterOf(panel), [4, 4, 4]));
    expect(await services.reads(manager).find(DecisionTable, standing?.id ?? '')).not.toBeNull();
    expect(await record(panel, {}, manager)).toMatchObject({ ok: true });
  });

  it('asks for reasons, and for an application that has not ended, both at once', async () => {
    const panel = await aPanel(db, hiring);
    await db.superuser.query(`update plumbline.application set state = 'withdrawn' where id = $1`, [
      panel.applicationId,
    ]);
    expect(codes(await record(panel, { rationale: ' too short to be one ' }))).toEqual([
      'WRONG_STATE applicationId',
      'RATIONALE_MISSING rationale',
    ]);
  });
});
