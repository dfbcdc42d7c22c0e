import { createStore, useStore } from './store';

export type Theme = 'light' | 'dark' | 'system';

const THEME = 'plumbline.theme';
const SINGLE_KEYS = 'plumbline.single-keys';

/** Storage can be switched off or full: a preference then lasts as long as the page. */
const remembered = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
};

const isTheme = (value: string | null): value is Theme =>
  value === 'light' || value === 'dark' || value === 'system';
const storedTheme = remembered(THEME);
const theme = createStore<Theme>(isTheme(storedTheme) ? storedTheme : 'system');
const singleKeys = createStore(remembered(SINGLE_KEYS) !== 'off');

export const useTheme = (): Theme => useStore(theme);

export function chooseTheme(chosen: Theme): void {
  remember(THEME, chosen);
  theme.set(chosen);
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}

/** From what is seen now to the other one, whatever the system says. */
export function switchTheme(): void {
  const chosen = theme.get();
  const isDark = chosen === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  chooseTheme(isDark ? 'light' : 'dark');
}

export const useSingleKeys = (): boolean => useStore(singleKeys);
export const singleKeysAreOn = (): boolean => singleKeys.get();

export function chooseSingleKeys(areOn: boolean): void {
  remember(SINGLE_KEYS, areOn ? 'on' : 'off');
  singleKeys.set(areOn);
}
