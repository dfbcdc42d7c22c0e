import type { Browser, Page } from 'playwright-core';
import { findingsOf, lookAt, LOOKS } from './testing/accessibility.js';
import { openBrowser } from './testing/chromium.js';
import { openWindow, signIn } from './testing/person.js';
import { type Persona, Product } from './testing/product.js';
import { type Visit, visitsTo } from './testing/visits.js';

/** What a page asks for before it can ask anything of its own. */
const OF_THE_SHELL = new Set(['Me']);

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && document.querySelector('h1'));

describe('every page of the router', () => {
  let product: Product;
  let browser: Browser;
  let visits: Visit[];
  const windows = new Map<Persona | null, Promise<Page>>();

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    visits = await visitsTo(product);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const windowOf = (persona: Persona | null): Promise<Page> => {
    const known = windows.get(persona);
    if (known) return known;
    const opened = openWindow(browser, product).then(async ({ page }) => {
      if (persona) await signIn(page, product, persona);
      return page;
    });
    windows.set(persona, opened);
    return opened;
  };

  /** Runs `check` for each visit, two people at a time, and answers what was found, by visit. */
  async function findings(check: (page: Page, visit: Visit) => Promise<string[]>): Promise<string[]> {
    const waiting: (Persona | null)[] = [
      ...new Set(['admin' as const, ...visits.map(({ persona }) => persona)]),
    ];
    const all: string[] = [];
    const lane = async (): Promise<void> => {
      for (let persona = waiting.shift(); persona !== undefined; persona = waiting.shift()) {
        const page = await windowOf(persona);
        for (const visit of visits.filter((one) => one.persona === persona))
          all.push(...(await check(page, visit)).map((line) => `${visit.what} (${visit.path}): ${line}`));
      }
    };
    await Promise.all([lane(), lane()]);
    return all;
  }

  it('has nothing that axe finds and no error, in both themes, wide and narrow', async () => {
    const found = await findings(async (page, { path }) => {
      const errors: string[] = [];
      const listen = (message: { type(): string; text(): string }) =>
        message.type() === 'error' && errors.push(message.text());
      page.on('console', listen);
      await page.goto(path);
      await settled(page);
      for (const look of LOOKS) {
        await lookAt(page, look);
        const lines = await findingsOf(page, look.which);
        errors.push(...lines.map((line) => `${look.theme} ${look.width}: ${line}`));
      }
      page.off('console', listen);
      return errors;
    });
    expect(found).toEqual([]);
  }, 420_000);

  it('has nothing that axe finds while it waits, and when its question fails', async () => {
    const found = await findings(async (page, { path, persona, isFirst }) => {
      if (!persona || !isFirst) return [];
      await lookAt(page, { theme: 'light', width: 1440 });
      const errors: string[] = [];
      let release = () => undefined as void;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/graphql', async (route) => {
        const { operationName } = route.request().postDataJSON() as { operationName?: string };
        if (OF_THE_SHELL.has(operationName ?? '')) return route.continue();
        await held;
        return route.fulfill({
          status: 500,
          contentType: 'application/json',
          body: '{"errors":[{"message":"x"}]}',
        });
      });
      await page.goto(path);
      await page.locator('main h1, main [aria-busy="true"]').first().waitFor();
      errors.push(...(await findingsOf(page)).map((line) => `waiting: ${line}`));
      release();
      await settled(page);
      errors.push(...(await findingsOf(page)).map((line) => `failed: ${line}`));
      await page.unroute('**/graphql');
      return errors;
    });
    expect(found).toEqual([]);
  }, 420_000);
});
