import { actorOf } from '@plumbline/identity/testing';
import { Access, type Actor } from '@plumbline/kernel';
import { type PageArgs, Reads } from '@plumbline/platform';
import {
  aCandidate,
  aHiringOrganization,
  aJob,
  anApplication,
  anInterview,
  backwards,
  ExplainingDatabase,
  forwards,
  type HiringSlice,
  startHiring,
  stepsOf,
  type TestHiring,
} from '../testing/index.js';
import { candidatePage } from './candidates.reads.js';

describe('the list of candidates, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  beforeAll(async () => {
    slice = await startHiring();
  });
  beforeEach(async () => {
    hiring = await aHiringOrganization(slice);
  });
  afterAll(() => slice.stop());

  const pages =
    (search?: string, actor: Actor = hiring.recruiter) =>
    (window: PageArgs) =>
      candidatePage(slice.reads(actor), slice.cursors, window, search);
  const found = async (search?: string, actor?: Actor) =>
    (await forwards(pages(search, actor), 50)).map(({ fullName }) => fullName);
  const people = async (...names: readonly string[]) => {
    for (const fullName of names) await aCandidate(slice, hiring, { fullName });
  };

  it('is by name in lower case, the same from both ends whatever the size of its pages', async () => {
    const twins = [
      await aCandidate(slice, hiring, { fullName: 'Ana' }),
      await aCandidate(slice, hiring, { fullName: 'ANA' }),
    ];
    await people('Zoë', 'ana Ruiz', 'Émile', 'Bo', 'Ana-Maria');
    const expected = ['Ana', 'ANA', 'ana Ruiz', 'Ana-Maria', 'Bo', 'Zoë', 'Émile'];
    expect(twins.map(({ id }) => id)).toEqual(twins.map(({ id }) => id).toSorted());
    for (const size of [1, 2, 3, 10]) {
      expect((await forwards(pages(), size)).map(({ fullName }) => fullName)).toEqual(expected);
      expect((await backwards(pages(), size)).map(({ fullName }) => fullName)).toEqual(expected);
    }
  });

  describe('searched', () => {
    it('finds the beginning of a name in whatever case, also across letters with marks', async () => {
      await people('Priya Raman', 'PRIYANKA Das', 'Pr', 'Élodie', 'élise', 'Elodie');
      expect(await found('PRI')).toEqual(['Priya Raman', 'PRIYANKA Das']);
      expect(await found('  priya r ')).toEqual(['Priya Raman']);
      expect(await found('él')).toEqual(['élise', 'Élodie']);
      expect(await found('raman')).toEqual([]);
    });

    it('takes what it is given to the letter', async () => {
      await people('100% sure', '100 Acres', 'a_b', 'axb', `O'Brien`, '李明', '李', '🪢 Knot');
      expect(await found('100%')).toEqual(['100% sure']);
      expect(await found('a_')).toEqual(['a_b']);
      expect(await found(`o'`)).toEqual([`O'Brien`]);
      expect(await found('李')).toEqual(['李', '李明']);
      expect(await found('🪢')).toEqual(['🪢 Knot']);
    });

    it('finds a whole e-mail in whatever case, and no part of one', async () => {
      await aCandidate(slice, hiring, { fullName: 'Priya Raman', email: 'priya@example.org' });
      expect(await found(' PRIYA@example.org')).toEqual(['Priya Raman']);
      expect(await found('priya@')).toEqual([]);
    });

    it('is everybody when nothing is searched for', async () => {
      await people('Ana', 'Bo');
      expect(await found(' ')).toEqual(['Ana', 'Bo']);
      expect(await found('')).toEqual(['Ana', 'Bo']);
    });

    it('counts and pages what fits', async () => {
      await people('Ana', 'Ana B', 'Ana C', 'Bo');
      expect(await (await pages('ana')({ first: 1 })).totalCount()).toBe(3);
      expect(await (await pages()({ first: 1 })).totalCount()).toBe(4);
      expect((await backwards(pages('ana'), 2)).map(({ fullName }) => fullName)).toEqual([
        'Ana',
        'Ana B',
        'Ana C',
      ]);
    });
  });

  it('holds whom its reader may see, and nobody of another organization', async () => {
    const job = await aJob(slice, hiring);
    const elsewhere = await aJob(slice, hiring);
    const interviewer = await hiring.member(Access.INTERVIEWER);
    const [mine, theirs] = [
      await aCandidate(slice, hiring, { fullName: 'Mine' }),
      await aCandidate(slice, hiring, { fullName: 'Theirs' }),
    ];
    await people('Nobody’s');
    const application = await anApplication(slice, hiring, job, { candidateId: mine.id });
    await anApplication(slice, hiring, elsewhere, { candidateId: theirs.id });
    await anInterview(slice, hiring, job, application, { panel: [{ member: interviewer }] });
    const other = await aHiringOrganization(slice);
    expect(await found(undefined, hiring.admin)).toEqual(['Mine', 'Nobody’s', 'Theirs']);
    expect(await found(undefined, job.manager)).toEqual(['Mine']);
    expect(await found('th', job.manager)).toEqual([]);
    expect(await found(undefined, actorOf(interviewer))).toEqual(['Mine']);
    expect(await found(undefined, actorOf(await hiring.member(Access.AUDITOR)))).toEqual([]);
    expect(await found(undefined, other.recruiter)).toEqual([]);
  });

  it('reads a range of its index under row security, however deep the page', async () => {
    await slice.sql(
      `insert into plumbline.candidate (organization_id, id, full_name, email, created_by)
       select $1, gen_random_uuid(), chr(97 + n % 26) || chr(97 + (n / 26) % 26) || n, n || '@example.org', $2
         from generate_series(1, 20000) n`,
      hiring.organizationId,
      hiring.recruiter.memberId,
    );
    await slice.sql('analyze plumbline.candidate');
    const { pageInfo } = await pages('a')({ first: 20 });
    const after = pageInfo.endCursor ?? '';
    const database = new ExplainingDatabase(slice.dataSource);
    const plan = async (search: string | undefined, window: PageArgs) => {
      await candidatePage(new Reads(database, hiring.recruiter), slice.cursors, window, search);
      return stepsOf(database.plans.at(-1) ?? { 'Node Type': 'none' });
    };
    const byName = { 'Index Name': 'candidate_by_name' };
    const range = { ...byName, 'Index Cond': expect.stringMatching(/search_name >= .*search_name < /) };
    const deep = {
      ...byName,
      'Index Cond': expect.stringMatching(/search_name >= .*ROW\(search_name, id\) > /),
    };
    const byEmail = { 'Index Cond': expect.stringContaining('email = ') };
    const plans = [
      { steps: await plan(undefined, { first: 20 }), expected: byName },
      { steps: await plan('ab', { first: 20 }), expected: range },
      { steps: await plan('ab', { last: 20 }), expected: range },
      { steps: await plan('a', { first: 20, after }), expected: deep },
      { steps: await plan('7@example.org', { first: 20 }), expected: byEmail },
    ];
    for (const { steps, expected } of plans) {
      expect(steps).toContainEqual(expect.objectContaining(expected));
      const types = steps.map((step) => step['Node Type']);
      expect(types).not.toContain('Seq Scan');
      if (expected !== byEmail) expect(types).not.toContain('Sort');
    }
  });
});
