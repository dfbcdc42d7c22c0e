import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './testing/chromium.js';
import { countKeys } from './testing/keys.js';
import { openWindow, signIn } from './testing/person.js';
import { type Persona, Product } from './testing/product.js';

interface Owed {
  readonly id: string;
  readonly criteria: readonly { readonly key: string; readonly title: string }[];
  readonly application: {
    readonly id: string;
    readonly candidate: { readonly fullName: string };
    readonly rounds: readonly {
      readonly state: string;
      readonly assignments: readonly { readonly id: string; readonly state: string }[];
    }[];
  };
  readonly draft: readonly unknown[];
  readonly interview: { readonly scheduledAt: string };
}

const OWED = `{ myAssignments(first: 100, filter: OWED) { nodes { id criteria { key title } draft { position }
  interview { scheduledAt } application { id candidate { fullName } rounds { state assignments { id state } } } } } }`;

const CARDS = `query Cards($id: ID!) { application(id: $id) { scorecards { author { name } recommendation summary
  ratings { criterion { key } level notObserved evidence } } score { value raters } } }`;

interface Cards {
  readonly application: {
    readonly scorecards: readonly {
      readonly author: { readonly name: string };
      readonly recommendation: string;
      readonly ratings: readonly {
        readonly criterion: { readonly key: string };
        readonly level: number | null;
        readonly notObserved: boolean;
        readonly evidence: string | null;
      }[];
    }[];
    readonly score: { readonly value: number; readonly raters: number } | null;
  };
}

const SCORECARDS = 'query Cards($id: ID!) { application(id: $id) { scorecards { id } } }';

const SUBMIT = `mutation Submit($input: SubmitScorecardInput!) { submitScorecard(input: $input) {
  __typename ... on Rejected { problems { message } } } }`;

/** Evidence in the ways that people write: several lines, quotes, right to left, signs of several code points. */
const EVIDENCE = [
  'Asked for the failing examples first.\nThen built a set of 40 from support tickets.',
  'She said: "I would not ship it" & meant it <b>literally</b>.',
  'שאלה מי נפגע אם המודל טועה, ואז הראתה איך בודקים.',
  'Drew the fallback path unprompted 👩🏽‍💻 → 🧯, naïve but complete.',
  "Größe des Kontexts gemessen statt geschätzt; l'évaluation tournait déjà.",
];

describe('the main job, by keyboard', () => {
  let product: Product;
  let browser: Browser;
  let owed: Owed;
  const written = new Map<string, { readonly level: number | null; readonly evidence: string }>();

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    const [hers, his] = await Promise.all([owedBy('interviewer'), owedBy('interviewer2')]);
    const fresh = hers.find(
      ({ draft, interview, application }) =>
        draft.length === 0 &&
        new Date(interview.scheduledAt) < new Date() &&
        his.some((one) => one.application.id === application.id),
    );
    if (!fresh) throw new Error('Nobody waits for a card of the interviewer.');
    owed = fresh;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const owedBy = async (persona: Persona): Promise<readonly Owed[]> =>
    (await product.ask<{ myAssignments: { nodes: Owed[] } }>(persona, OWED)).myAssignments.nodes;
  const bodyOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  /** Down the list of interviews until the candidate's row has the focus, then into it. */
  async function openFromList(page: Page, name: string): Promise<void> {
    await page.getByText(name).first().waitFor();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('j');
      const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (here.includes(name)) return page.keyboard.press('Enter');
    }
    throw new Error(`J does not reach ${name}.`);
  }

  it('an interviewer signs in, finds her interview, rates it with evidence and submits', async () => {
    const { page } = await openWindow(browser, product);
    await signIn(page, product, 'interviewer');
    await page.waitForURL('**/interviews');
    await openFromList(page, owed.application.candidate.fullName);
    await page.waitForURL(`**/scorecards/${owed.id}`);
    await page.getByRole('button', { name: /^Review and submit/ }).waitFor();
    const pressed = await countKeys(page);

    for (const [place, { key }] of owed.criteria.entries()) {
      const level = place === 1 ? null : 1 + ((place * 2 + 2) % 5);
      const evidence = EVIDENCE[place % EVIDENCE.length] ?? '';
      await page.keyboard.press(level === null ? 'n' : String(level));
      await page.keyboard.press('e');
      await page.keyboard.type(evidence);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      written.set(key, { level, evidence });
    }
    await page.keyboard.press('3');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Submit/ })
      .waitFor();
    await page.keyboard.press('Control+Enter');
    const submitted = page.getByText(/^Submitted/).first();
    await submitted.waitFor().catch(async () => {
      throw new Error(`The card was not submitted. The page says: ${await bodyOf(page)}`);
    });

    const { commands, toEvidence, clicks } = await pressed();
    const n = owed.criteria.length;
    process.stdout.write(
      `  main job: ${n} criteria, ${commands.length} keys, ${toEvidence.length} to evidence and back\n`,
    );
    expect(clicks).toBe(0);
    expect(commands.length).toBeLessThanOrEqual(2 * n + 3);
    await page.context().close();
  });

  it('her colleague, who still owes his card, learns nothing of it', async () => {
    const { page } = await openWindow(browser, product);
    await signIn(page, product, 'interviewer2');
    const own = (await owedBy('interviewer2')).find(
      ({ application }) => application.id === owed.application.id,
    );
    const paths = [
      '/interviews',
      `/scorecards/${own?.id}`,
      `/applications/${owed.application.id}`,
      `/applications/${owed.application.id}/debrief`,
    ];
    for (const path of paths) {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      const body = await bodyOf(page);
      for (const { evidence } of written.values())
        for (const line of evidence.split('\n')) expect(body).not.toContain(line);
    }
    const answer = await product.ask<Cards>('interviewer2', SCORECARDS, { id: owed.application.id });
    expect(answer.application.scorecards).toEqual([]);
    await page.context().close();
  });

  it('released, the recruiter reads the same side by side and with one question', async () => {
    for (const persona of ['interviewer2', 'interviewer3'] as const) await submitWhatIsOwed(persona);
    const { application } = await product.ask<Cards>('recruiter', CARDS, { id: owed.application.id });
    const card = application.scorecards.find(({ ratings }) =>
      ratings.some(({ evidence }) => evidence === EVIDENCE[0]),
    );
    expect(application.scorecards.length).toBeGreaterThan(1);
    const read = new Map(
      card?.ratings.map(({ criterion, level, evidence }) => [criterion.key, { level, evidence }]),
    );
    expect(read).toEqual(written);
    expect(application.score?.raters).toBeGreaterThan(1);

    const { page } = await openWindow(browser, product);
    await signIn(page, product, 'recruiter');
    await page.goto(`/applications/${owed.application.id}/debrief`);
    await page
      .getByRole('heading', { name: /Debrief/ })
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    for (let step = 0; step < owed.criteria.length; step++) {
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
    }
    const body = await bodyOf(page);
    for (const { evidence } of written.values())
      for (const line of evidence.split('\n')) expect(body).toContain(line);
    await page.context().close();
  });

  /** The rest of the round comes in over the API, as an integration would send it. */
  async function submitWhatIsOwed(persona: Persona): Promise<void> {
    const own = (await owedBy(persona)).filter(({ application }) => application.id === owed.application.id);
    for (const { id, criteria } of own) {
      const ratings = criteria.map(({ key }) => ({
        criterion: key,
        level: 3,
        notObserved: false,
        evidence: 'Seen.',
      }));
      const input = {
        idempotencyKey: randomUUID(),
        assignmentId: id,
        recommendation: 'YES',
        summary: '',
        ratings,
      };
      const { submitScorecard } = await product.ask<{ submitScorecard: object }>(persona, SUBMIT, { input });
      expect(submitScorecard).toEqual({ __typename: 'Scorecard' });
    }
  }
});
