import type { Page } from 'playwright-core';

interface Counted {
  /** Keys pressed outside text fields, and those with a modifier anywhere. */
  readonly commands: string[];
  /** Keys that lead into a text field or out of it. */
  readonly toEvidence: string[];
  readonly clicks: number;
}

interface Counter {
  commands: string[];
  toEvidence: string[];
  clicks: number;
}

/** Counts, from the page's own events, what a person presses. Keys that write text are not counted. */
export async function countKeys(page: Page): Promise<() => Promise<Counted>> {
  await page.evaluate(() => {
    const counter: Counter = { commands: [], toEvidence: [], clicks: 0 };
    (globalThis as { plumblineKeys?: Counter }).plumblineKeys = counter;
    const isText = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    addEventListener(
      'keydown',
      ({ key, target, ctrlKey, metaKey }) => {
        if (['Control', 'Meta', 'Shift', 'Alt'].includes(key)) return;
        const isCommand = ctrlKey || metaKey || !isText(target);
        if (key === 'Escape' && isText(target)) counter.toEvidence.push(key);
        else if (isCommand && key === 'e') counter.toEvidence.push(key);
        else if (isCommand) counter.commands.push(ctrlKey || metaKey ? `mod+${key}` : key);
      },
      { capture: true },
    );
    addEventListener('pointerdown', () => (counter.clicks += 1), { capture: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { plumblineKeys: Counter }).plumblineKeys);
}
