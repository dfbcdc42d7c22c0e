import { startDatabase, type TestDatabase } from '@plumbline/testing';
import pg from 'pg';
import { buildWorld } from './testing/build-world.js';
import { CHANGE_PROBES } from './testing/change-probes.js';
import { INSERT_PROBES } from './testing/insert-probes.js';
import { answerTo } from './testing/probes.js';
import { insert } from './testing/rows.js';
import { SIGHT_PROBES } from './testing/sight-probes.js';
import { askAlone } from './testing/voice.js';
import { HERE, THERE } from './testing/world.js';

describe('the application’s role', () => {
  let db: TestDatabase;
  let app: pg.Client;
  beforeAll(async () => {
    db = await startDatabase();
    const superuser = await db.superuser.connect();
    await buildWorld(superuser, db.roles.app);
    superuser.release();
    app = new pg.Client({ connectionString: db.urls.app });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await db.stop();
  });

  describe.each([
    ['what each person sees of every table', SIGHT_PROBES],
    ['what each person may add', INSERT_PROBES],
    ['what each person may change', CHANGE_PROBES],
  ])('%s', (_, probes) => {
    it.each(probes)('$name', async (probe) => {
      await app.query('begin');
      try {
        expect(await answerTo(app, db.roles.app, probe)).toBe(probe.answer);
      } finally {
        await app.query('rollback');
      }
    });
  });

  const recruiter = (sql: string): Promise<string> => askAlone(app, { voice: HERE.as('recruiter'), sql });
  const candidate = (more: Record<string, string>): string =>
    insert('candidate', {
      organization_id: HERE.organization,
      id: HERE.free(1),
      email: 'new@candidate.test',
      created_by: HERE.of('recruiter'),
      ...more,
    });

  describe('learns nothing of another organization from what is refused', () => {
    beforeAll(() =>
      db.superuser.query(
        insert('candidate', {
          organization_id: THERE.organization,
          id: THERE.free(7),
          email: 'only-there@candidate.test',
          created_by: THERE.of('recruiter'),
        }),
      ),
    );

    it('a unique key: their e-mail is free here', async () => {
      expect(await recruiter(candidate({ email: 'only-there@candidate.test' }))).toBe('1 insert');
      expect(await recruiter(candidate({ email: 'sealed@candidate.test' }))).toBe('23505');
    });

    it('an id: theirs is free here', async () => {
      expect(await recruiter(candidate({ id: THERE.free(7) }))).toBe('1 insert');
    });

    it('a foreign key: their row is as absent as one that never was', async () => {
      const of = (candidateId: string): string =>
        insert('application', {
          organization_id: HERE.organization,
          id: HERE.free(1),
          candidate_id: candidateId,
          job_id: HERE.of('job1'),
          stage_id: HERE.of('review'),
        });
      const messages: string[] = [];
      for (const absent of [THERE.free(7), THERE.free(8)]) messages.push(await whyRefused(of(absent)));
      expect(messages[0]).toMatch(/violates foreign key constraint/);
      expect(messages[1]).toBe(messages[0]);
    });

    it('an upsert: it touches no row of theirs', async () => {
      const upsert = `${candidate({ organization_id: THERE.organization, id: THERE.free(7) })}
        on conflict (organization_id, id) do update set full_name = 'taken over'`;
      expect(await recruiter(upsert)).toBe('42501');
    });

    it('an operator that fails on their rows: it never meets them', async () => {
      const length = 'only-there@candidate.test'.length;
      expect(
        await recruiter(
          `select count(*) from plumbline.candidate where 1 / (length(email) - ${length}) <> 77`,
        ),
      ).toBe('4');
    });

    it('a COPY: it copies the rows that a SELECT would show', async () => {
      expect(
        await askAlone(app, { voice: HERE.as('ben'), sql: 'copy plumbline.scorecard to stdout' }),
      ).toMatch(/COPY|copy|Error/);
    });

    it('the planner: it shows no statistics of guarded tables', async () => {
      await db.superuser.query('analyze plumbline.candidate');
      expect(await recruiter(`select count(*) from pg_stats where schemaname = 'plumbline'`)).toBe('0');
    });
  });

  /** The server's whole answer to a refused statement. */
  async function whyRefused(sql: string): Promise<string> {
    await app.query('begin');
    try {
      await app.query(
        `select set_config('plumbline.organization_id', $1, true), set_config('plumbline.member_id', $2, true),
        set_config('plumbline.scope', 'all', true)`,
        [HERE.organization, HERE.of('recruiter')],
      );
      await app.query(sql);
      return 'not refused';
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      return [error.code, error.message, error.detail, error.hint].join(' ');
    } finally {
      await app.query('rollback');
    }
  }
});
