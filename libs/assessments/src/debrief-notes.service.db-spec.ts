import { randomUUID } from 'node:crypto';
import { commitmentDigest } from '@plumbline/audit';
import { actorOf, aMember } from '@plumbline/identity/testing';
import { Access, type Actor } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DebriefNoteTextTable, notesOfApplication } from './decision.graphql.js';
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

const TEXT = 'Ask her references about the on-call rota.\n— סוף 🧵';

describe('adding to a debrief, on PostgreSQL', () => {
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

  const aReleasedPanel = async (): Promise<TestPanel> => {
    const panel = await aPanel(db, hiring);
    for (const rater of panel.raters)
      await services.scorecards.submit(rater.actor, aCard(hiring, rater, [4, 3, 5]));
    return panel;
  };
  const add = (
    actor: Actor,
    { applicationId }: TestPanel,
    text = TEXT,
    idempotencyKey: string = randomUUID(),
  ) => services.notes.add(actor, { idempotencyKey, applicationId, text });
  const added = async (actor: Actor, panel: TestPanel): Promise<string> => {
    const result = await add(actor, panel);
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value.id;
  };
  const notesFor = (actor: Actor, { applicationId }: TestPanel) =>
    services.reads(actor).many(notesOfApplication, applicationId);

  it('keeps the words beside the note, character for character, and commits to them', async () => {
    const panel = await aReleasedPanel();
    const author = raterOf(panel).actor;
    const id = await added(author, panel);
    expect(await notesFor(hiring.manager, panel)).toMatchObject([{ id, authorId: author.memberId }]);
    expect(await services.reads(hiring.manager).get(DebriefNoteTextTable, id)).toEqual({ id, text: TEXT });
    const { rows } = await db.superuser.query(
      `select n.commitment, t.salt, l.commitment as logged from plumbline.debrief_note n join plumbline.debrief_note_text t on t.id = n.id
         join plumbline.audit_entry l on l.subject_id = n.id and l.action = 'debrief-note.added' where n.id = $1`,
      [id],
    );
    const digest = commitmentDigest(rows[0].salt, { text: TEXT });
    expect(rows).toMatchObject([{ commitment: digest, logged: digest }]);
  });

  it('leaves the note when the words are erased', async () => {
    const panel = await aReleasedPanel();
    const id = await added(hiring.recruiter, panel);
    await db.superuser.query('delete from plumbline.debrief_note_text where id = $1', [id]);
    expect(await notesFor(hiring.recruiter, panel)).toMatchObject([{ id }]);
    expect(await services.reads(hiring.recruiter).find(DebriefNoteTextTable, id)).toBeNull();
  });

  it('opens with the first round that is released', async () => {
    const panel = await aPanel(db, hiring);
    expect(await add(hiring.recruiter, panel)).toMatchObject({
      problems: [{ code: 'WRONG_STATE', path: ['applicationId'] }],
    });
  });

  it('is closed to whoever owes a card again, who reads nothing of it either', async () => {
    const panel = await aReleasedPanel();
    const { actor } = raterOf(panel);
    const id = await added(hiring.manager, panel);
    const member = { ...(await aMember(db, hiring.organizationId)), id: actor.memberId };
    await aPanel(db, hiring, { applicationId: panel.applicationId, round: 2, raters: [{ member }] });
    expect(await add(actor, panel)).toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
    expect(await notesFor(actor, panel)).toEqual([]);
    expect(await services.reads(actor).find(DebriefNoteTextTable, id)).toBeNull();
    expect(await notesFor(raterOf(panel, 1).actor, panel)).toHaveLength(1);
  });

  it('is not found by whom it does not concern', async () => {
    const panel = await aReleasedPanel();
    await added(hiring.manager, panel);
    const outsiders = await aHiringOrganization(db, services.dataSource);
    const others = await Promise.all(
      [Access.INTERVIEWER, Access.MANAGER, Access.CALIBRATION_LEAD, Access.AUDITOR].map((access) =>
        aMember(db, hiring.organizationId, [access]),
      ),
    );
    for (const actor of [...others.map(actorOf), outsiders.admin]) {
      await expect(add(actor, panel)).rejects.toThrow(/no such application/);
      expect(await notesFor(actor, panel)).toEqual([]);
    }
  });

  it('adds one note for each key', async () => {
    const panel = await aReleasedPanel();
    const key = randomUUID();
    const [one, other] = await Promise.all([1, 2].map(() => add(hiring.manager, panel, TEXT, key)));
    expect(one).toMatchObject({ ok: true });
    expect(other).toMatchObject({ ok: true, value: { id: one?.ok ? one.value.id : '' } });
    expect(await add(hiring.manager, panel, 'something else', key)).toMatchObject({
      problems: [{ code: 'KEY_REUSED' }],
    });
    expect(await notesFor(hiring.manager, panel)).toHaveLength(1);
  });

  it('takes no empty note', async () => {
    const panel = await aReleasedPanel();
    expect(await add(hiring.recruiter, panel, ' \n')).toMatchObject({
      problems: [{ code: 'INVALID_VALUE', path: ['text'] }],
    });
  });
});
