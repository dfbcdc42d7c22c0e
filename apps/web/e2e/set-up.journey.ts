import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './testing/chromium.js';
import { openWindow } from './testing/person.js';
import { Product } from './testing/product.js';

async function fillIn(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Organization').fill('Lindqvist Labs');
  await page.getByLabel('Your name').fill('Ingrid Lindqvist');
  await page.getByLabel('Work e-mail').fill('ingrid@example.org');
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
}

describe('the first visit, without demo data', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await Product.start({ demo: false });
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is locked, and the printed link makes the first admin, once', async () => {
    const link = /http:\S+set-up\S+/.exec(product.printed)?.[0] ?? 'no link was printed';
    const { page, context } = await openWindow(browser, product);
    await page.goto('/rubrics');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();

    await fillIn(page, link, 'correct horse battery staple');
    await page.getByText('among the first that anyone tries').waitFor();

    await fillIn(page, link, 'seven herons over lake Mjösa');
    await page.waitForURL('**/rubrics');
    await page
      .getByRole('link', { name: /AI engineer/ })
      .first()
      .waitFor();

    await context.clearCookies();
    await fillIn(page, link, 'nine herons over lake Mjösa');
    await page.getByText('The link did not work.').waitFor();
  });
});
