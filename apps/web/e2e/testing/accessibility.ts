import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme, or a width, can break by itself; the rest is in the document, which stays the same. */
const ALONE = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

type Rules = 'everything' | 'what is seen';

/** One line for each thing that axe finds, with the elements; and for a page that scrolls sideways. */
export async function findingsOf(page: Page, which: Rules = 'everything'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // one document without frames: no second page is needed
  const { violations } = await (
    which === 'everything' ? axe.withTags(STANDARDS) : axe.withRules(ALONE)
  ).analyze();
  const found = violations.map(({ id, help, nodes }) => {
    const where = nodes
      .slice(0, 4)
      .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`);
    return `${id}: ${help}\n    ${where.join('\n    ').replaceAll(/\n\s*/g, ' ')}`;
  });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return tooWide > 0 ? [...found, `the page is ${tooWide} px wider than the window`] : found;
}

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly which: Rules;
}

export const LOOKS: readonly Look[] = [
  { theme: 'light', width: 1440, which: 'everything' },
  { theme: 'dark', width: 1440, which: 'what is seen' },
  { theme: 'dark', width: 390, which: 'everything' },
  { theme: 'light', width: 390, which: 'what is seen' },
];

export async function lookAt(page: Page, { theme, width }: Pick<Look, 'theme' | 'width'>): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
}
