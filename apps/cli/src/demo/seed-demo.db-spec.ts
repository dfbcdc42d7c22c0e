import { startDatabase, type TestDatabase } from '@plumbline/testing';
import type { DemoAccounts } from './demo-accounts.js';
import { PERSONAS, seedDemo } from './seed-demo.js';

const NAMED = ['severe', 'lenient'] as const;
const KEYS: Readonly<Record<(typeof NAMED)[number], string>> = {
  severe: 'Ifeoma Adeyemi',
  lenient: 'Sofia Almeida',
};

describe('demo data, on PostgreSQL', () => {
  let db: TestDatabase;
  const kept: DemoAccounts[] = [];
  beforeAll(async () => {
    db = await startDatabase();
    expect(await seedDemo(db.urls.migrator, new Date(), (accounts) => kept.push(accounts))).toBe(true);
  });
  afterAll(() => db.stop());

  const rows = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> => {
    const client = await db.superuser.connect();
    try {
      await client.query('set search_path = plumbline');
      return (await client.query<T>(text, values)).rows;
    } finally {
      client.release();
    }
  };

  it('has three open jobs of twenty, one that is over with ninety, and a neighbour', async () => {
    expect(
      await rows(
        `select o.name as organization, j.title, r.key as rubric, j.placement, j.seniority, j.state, count(a.id)::int as applications
           from job j join organization o using (organization_id)
           join rubric_version v on v.organization_id = j.organization_id and v.id = j.rubric_version_id
           join rubric r on r.organization_id = v.organization_id and r.id = v.rubric_id
           join application a on a.organization_id = j.organization_id and a.job_id = j.id
          group by 1, 2, 3, 4, 5, 6 order by 1, 2`,
      ),
    ).toEqual([
      aJob('Northwater', 'AI engineer', 'ai-engineer', 'product', 'senior', 'open', 20),
      aJob('Northwater', 'AI engineer, first team', 'ai-engineer', 'base', 'senior', 'closed', 90),
      aJob(
        'Northwater',
        'ML solutions architect',
        'ml-solutions-architect',
        'data-science',
        'mid',
        'open',
        20,
      ),
      aJob('Northwater', 'MLOps engineer', 'mlops-engineer', 'devops', 'staff', 'open', 20),
      aJob('Southfield Health', 'AI engineer, triage', 'ai-engineer', 'base', 'mid', 'open', 6),
    ]);
  });

  it('shows every state that there is', async () => {
    const states = async (text: string): Promise<unknown[]> =>
      (await rows<{ state: string }>(`select distinct ${text} order by 1`)).map(({ state }) => state);
    expect(await states('state from application')).toEqual(['active', 'hired', 'rejected', 'withdrawn']);
    expect(await states('state from interview')).toEqual(['cancelled', 'held', 'no-show', 'planned']);
    expect(await states('outcome as state from decision')).toEqual(['hire', 'hold', 'no-hire']);
    expect(
      await states(
        `case when withdrawn_at is not null then 'withdrawn' when submitted_at is not null then 'submitted'
           when due_at < now() then 'late' else 'owed' end as state from assignment`,
      ),
    ).toEqual(['late', 'owed', 'submitted', 'withdrawn']);
    const [marks] = await rows(
      `select bool_or(shadow) as shadow, bool_or(not_blind) as "notBlind", bool_and(not_blind) as "allNotBlind" from assignment`,
    );
    expect(marks).toEqual({ shadow: true, notBlind: true, allNotBlind: false });
    expect(await rows('select from scorecard where late')).not.toHaveLength(0);
    expect(await rows('select from decision where replaced_at is not null')).not.toHaveLength(0);
  });

  it('has somebody at every stage of every open job', async () => {
    expect(
      await rows(
        `select j.title, s.title from stage s join job j on j.organization_id = s.organization_id and j.id = s.job_id and j.state = 'open'
           join organization o on o.organization_id = j.organization_id and o.name = 'Northwater'
          where not exists (select from application a where a.organization_id = s.organization_id and a.stage_id = s.id and a.state = 'active')`,
      ),
    ).toEqual([]);
  });

  it('gives each of the twelve at least twenty cards of the year', async () => {
    const cards = await cardsOfTheYear();
    expect(cards).toHaveLength(12);
    expect(Math.min(...cards.map((one) => one.cards))).toBeGreaterThanOrEqual(20);
    const everybody = cards.reduce((sum, { mean }) => sum + mean, 0) / cards.length;
    const [severe, lenient] = NAMED.map((style) => cards.find(({ name }) => name === KEYS[style])?.mean ?? 0);
    expect(severe).toBeLessThan(everybody - 0.35);
    expect(lenient).toBeGreaterThan(everybody + 0.35);
  });

  it('lets the one who is central keep off both ends, the one with halo stay within a card, and one drift', async () => {
    const cards = await cardsOfTheYear();
    const of = (name: string) => cards.find((one) => one.name === name);
    const within = cards.map((one) => one.within).toSorted((one, other) => one - other);
    expect(of('Lukas Brandt')).toMatchObject({ least: 2, most: 4 });
    expect(of('Hanna Virtanen')?.within).toBe(within[0]);
    expect((of('Samuel Osei')?.lately ?? 0) - (of('Samuel Osei')?.first ?? 0)).toBeGreaterThan(0.4);
  });

  /** Levels of the closed job by interviewer, and how far they lie above the other's on the same cells, then and lately. */
  const cardsOfTheYear = () =>
    rows<{
      name: string;
      cards: number;
      mean: number;
      least: number;
      most: number;
      within: number;
      first: number;
      lately: number;
    }>(
      `with cell as (
         select s.id, s.author_id, s.application_id, s.submitted_at, r.position, r.level
           from scorecard s join application a on a.organization_id = s.organization_id and a.id = s.application_id
           join job j on j.organization_id = a.organization_id and j.id = a.job_id and j.state = 'closed',
           unnest(s.ratings) with ordinality r (level, position) where r.level is not null),
       beside as (
         select c.*, c.level - avg(o.level) as above from cell c left join cell o on o.application_id = c.application_id
           and o.position = c.position and o.author_id <> c.author_id
          group by c.id, c.author_id, c.application_id, c.submitted_at, c.position, c.level)
       select m.name, count(distinct b.id)::int as cards, avg(level)::float8 as mean, min(level) as least, max(level) as most,
              (select avg(w.deviation)::float8 from (select stddev_pop(level) as deviation from cell c
                where c.author_id = b.author_id group by c.id) w) as within,
              (avg(above) filter (where submitted_at < now() - interval '220 days'))::float8 as first,
              (avg(above) filter (where submitted_at > now() - interval '170 days'))::float8 as lately
         from beside b join member m on m.id = b.author_id group by m.name, b.author_id`,
    );

  it('waits for the interviewer with a card of eight criteria, two interviews, a half-typed card and a late one', async () => {
    const owed = await rows(
      `select cardinality(a.criteria) as criteria, i.scheduled_at > now() as upcoming, a.due_at < now() as late,
              (select count(*)::int from draft_rating d where d.organization_id = a.organization_id and d.assignment_id = a.id) as typed
         from assignment a join interview i on i.organization_id = a.organization_id and i.id = a.interview_id
         join member m on m.organization_id = a.organization_id and m.id = a.member_id
        where m.email = $1 and a.submitted_at is null and a.withdrawn_at is null order by 2, 3, 4`,
      [kept[0]?.people['interviewer']?.email],
    );
    expect(owed).toEqual([
      { criteria: 8, upcoming: false, late: false, typed: 0 },
      { criteria: 8, upcoming: false, late: false, typed: 5 },
      { criteria: 8, upcoming: false, late: true, typed: 0 },
      { criteria: 8, upcoming: true, late: false, typed: 0 },
      { criteria: 8, upcoming: true, late: false, typed: 0 },
    ]);
  });

  it('has cards of the interviewer that are sealed because the second one owes his, and others that are open', async () => {
    const { interviewer, interviewer2 } = kept[0]?.people ?? {};
    const cards = await rows<{ sealed: boolean; awaited: boolean }>(
      `select s.released_at is null as sealed, exists (select from assignment a
           join member o on o.organization_id = a.organization_id and o.id = a.member_id and o.email = $2
          where a.organization_id = s.organization_id and a.application_id = s.application_id and a.round = s.round
            and a.submitted_at is null) as awaited
         from scorecard s join member m on m.organization_id = s.organization_id and m.id = s.author_id where m.email = $1`,
      [interviewer?.email, interviewer2?.email],
    );
    expect(cards.filter(({ sealed }) => sealed)).toEqual([
      { sealed: true, awaited: true },
      { sealed: true, awaited: true },
    ]);
    expect(cards.filter(({ sealed }) => !sealed).length).toBeGreaterThan(20);
  });

  it('lets the manager decide about somebody today', async () => {
    const waiting = await rows(
      `select from application a join stage s on s.organization_id = a.organization_id and s.id = a.stage_id and s.kind = 'decision'
         join job_team t on t.organization_id = a.organization_id and t.job_id = a.job_id and t.part = 'manager'
         join member m on m.organization_id = t.organization_id and m.id = t.member_id
        where m.email = $1 and a.state = 'active' and exists (select from debrief_note n
          where n.organization_id = a.organization_id and n.application_id = a.id)
          and not exists (select from decision d where d.organization_id = a.organization_id and d.application_id = a.id)`,
      [kept[0]?.people['manager']?.email],
    );
    expect(waiting.length).toBeGreaterThanOrEqual(2);
  });

  it('writes as people write: rarely the same, and not in Latin letters and single lines alone', async () => {
    const [found] = await rows(
      `select count(distinct e.texts)::float8 / count(distinct e.id) > 0.98 as different, bool_or(t ~ '[\\u0600-\\u06ff]') as "rightToLeft",
              bool_or(t like '%' || chr(10) || '%') as lines, bool_or(t ~ '[äöüß]') as umlauts, bool_or(t ~ '[“"]') as quotes,
              bool_or(t ~ '[\\U0001F300-\\U0001FAFF]') as emoji, bool_or(t ~ '[|{}]') as unfilled
         from evidence e, unnest(e.texts || e.summary) t`,
    );
    expect(found).toEqual({
      different: true,
      rightToLeft: true,
      lines: true,
      umlauts: true,
      quotes: true,
      emoji: true,
      unfilled: false,
    });
    expect(
      await rows(
        `select from candidate where full_name = 'Jean-Baptiste Kouassi-Tremblay-Vandenberghe' and not exists
           (select from candidate longer where length(longer.full_name) > length(candidate.full_name))`,
      ),
    ).toHaveLength(1);
  });

  it('lets the personas sign in and nobody else, and has told nobody of the past', async () => {
    const [accounts] = kept;
    expect(Object.keys(accounts?.people ?? {})).toEqual([...PERSONAS, 'outsider']);
    expect(Object.keys(accounts?.tokens ?? {})).toEqual([...PERSONAS, 'outsider']);
    expect(
      await rows(
        'select m.email from credential c join member m using (organization_id, id) join api_token t on t.member_id = m.id order by 1',
      ),
    ).toEqual(
      Object.values(accounts?.people ?? {})
        .map(({ email }) => ({ email }))
        .toSorted((one, other) => (one.email < other.email ? -1 : 1)),
    );
    expect(await rows('select from outbox_event')).toEqual([]);
  });

  it('touches no database in which there is an organization', async () => {
    expect(await seedDemo(db.urls.migrator, new Date(), (accounts) => kept.push(accounts))).toBe(false);
    expect(kept).toHaveLength(1);
    expect(await rows('select from organization')).toHaveLength(2);
  });
});

const aJob = (
  organization: string,
  title: string,
  rubric: string,
  placement: string,
  seniority: string,
  state: string,
  applications: number,
): object => ({ organization, title, rubric, placement, seniority, state, applications });

describe('demo data, seeded twice at the same time of the clock', () => {
  const NOW = new Date('2026-04-15T13:20:00Z');
  const databases: TestDatabase[] = [];
  afterAll(() => Promise.all(databases.map((db) => db.stop())));

  const SECRETS: Readonly<Record<string, readonly string[]>> = {
    credential: ['password_hash'],
    api_token: ['token_hash'],
    evidence: ['salt'],
    decision_text: ['salt'],
    debrief_note_text: ['salt'],
    disposition: ['salt'],
    scorecard: ['commitment'],
    decision: ['commitment'],
    debrief_note: ['commitment'],
    audit_entry: ['commitment'],
  };

  async function everything(): Promise<Map<string, string[]>> {
    const db = await startDatabase();
    databases.push(db);
    await seedDemo(db.urls.migrator, NOW, () => undefined);
    const { rows: tables } = await db.superuser.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'plumbline' order by 1`,
    );
    const contents = new Map<string, string[]>();
    for (const { name } of tables) {
      const { rows } = await db.superuser.query<{ line: string }>(
        `select (to_jsonb(t) - $1::text[])::text as line from plumbline.${name} t order by 1`,
        [SECRETS[name] ?? []],
      );
      contents.set(
        name,
        rows.map(({ line }) => line),
      );
    }
    return contents;
  }

  it('holds the same rows but for what is secret', async () => {
    const [one, other] = [await everything(), await everything()];
    expect(one.get('scorecard')?.length).toBeGreaterThan(500);
    expect([...one.keys()]).toEqual([...other.keys()]);
    for (const [table, lines] of one) expect([table, other.get(table)]).toEqual([table, lines]);
  });

  it('holds secrets of its own', async () => {
    const secrets = databases.map(async (db) => {
      const { rows } = await db.superuser.query<{ secret: string }>(
        `select token_hash::text as secret from plumbline.api_token union all select password_hash from plumbline.credential
         union all select salt::text from plumbline.evidence union all select salt::text from plumbline.decision_text
         union all select salt::text from plumbline.debrief_note_text union all select salt::text from plumbline.disposition`,
      );
      return rows.map(({ secret }) => secret);
    });
    const all = (await Promise.all(secrets)).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
