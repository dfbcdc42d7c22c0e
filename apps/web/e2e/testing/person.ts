import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Persona, Product } from './product.js';

export interface View {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

/** A browser window of one person's, with nothing left over from anybody else. */
export async function openWindow(
  browser: Browser,
  product: Product,
  { width = 1440, theme = 'light' }: View = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    baseURL: product.url,
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  return { context, page: await context.newPage() };
}

/** Signs in as a new member does: the address, e-mail, Tab, password, Enter. */
export async function signIn(page: Page, product: Product, persona: Persona): Promise<void> {
  const { email, password } = product.demo.people[persona];
  await page.goto('/');
  await page.getByLabel('Work e-mail').waitFor();
  await page.getByLabel('Work e-mail').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
}
