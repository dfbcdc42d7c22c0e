import { newId } from '@plumbline/kernel';
import { pseudonymOf } from './pseudonym.js';

describe('the pseudonym of an application', () => {
  it('is four signs that can be read out, always the same', () => {
    const id = '0190aaaa-0000-7000-8000-000000000001';
    expect(pseudonymOf(id)).toMatch(/^Candidate [0-9A-HJKMNP-TV-Z]{4}$/);
    expect(pseudonymOf(id)).toBe(pseudonymOf(id));
  });

  it('tells applications apart', () => {
    const names = Array.from({ length: 200 }, () => pseudonymOf(newId()));
    expect(new Set(names).size).toBeGreaterThan(195);
  });

  it('does not rise with time, as the ids do', () => {
    const later = Array.from({ length: 40 }, (_, at) =>
      pseudonymOf(`0190aaaa-${String(at).padStart(4, '0')}-7000`),
    );
    const inOrder = later.filter((name, place) => place > 0 && name > (later[place - 1] ?? ''));
    expect(inOrder.length).toBeGreaterThan(8);
    expect(inOrder.length).toBeLessThan(32);
  });

  it('uses every sign in every place', () => {
    const names = Array.from({ length: 2_000 }, (_, at) => pseudonymOf(`application ${at}`).slice(-4));
    for (const place of [0, 1, 2, 3]) expect(new Set(names.map((name) => name[place])).size).toBe(32);
  });
});
