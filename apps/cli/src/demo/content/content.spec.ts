import { catalogueRubrics } from '@plumbline/catalogue';
import { scoredPositions } from '@plumbline/rubric-model';
import { addressOf, CANDIDATE_NAMES } from './candidate-names.js';
import { NOTES, RATIONALES } from './debrief-words.js';
import { ASIDES, EVIDENCE, NOT_OBSERVED } from './evidence.js';
import { PARTICULAR_REMARKS } from './particular-remarks.js';
import { SUMMARIES } from './summaries.js';

const remarks = Object.values(EVIDENCE).flatMap((bank) =>
  Object.values(bank).flatMap(({ seen, more }) => [...seen, ...more]),
);
const templates = [
  ...remarks,
  ...Object.values(ASIDES).flat(),
  ...NOT_OBSERVED,
  ...Object.values(SUMMARIES).flat(),
  ...Object.values(NOTES).flat(),
  ...Object.values(RATIONALES).flat(),
];

describe('what people in the demo write', () => {
  it('speaks of every criterion that a shipped rubric scores as it is written', () => {
    const scored = catalogueRubrics().flatMap(({ document }) =>
      scoredPositions(document, 'base').map((position) => document.criteria[position - 1]?.key ?? ''),
    );
    expect(scored.filter((key) => !(key in EVIDENCE))).toEqual([]);
  });

  it('has at every level more than one way to say it', () => {
    for (const [key, bank] of Object.entries(EVIDENCE))
      for (const { seen, more } of Object.values(bank))
        expect([key, seen.length >= 3, more.length >= 2]).toEqual([key, true, true]);
    expect(new Set(remarks).size).toBe(remarks.length);
  });

  it('leaves no choice half open', () => {
    for (const text of templates) {
      const rest = text
        .replaceAll(/\[[^[\]|]+(\|[^[\]|]+)+\]/g, '')
        .replaceAll(/\{(best|worst|split|apart)\}/g, '');
      expect(rest).not.toMatch(/[[\]{}|]/);
    }
  });

  it('gives reasons that are long enough to be reasons', () => {
    for (const rationale of Object.values(RATIONALES).flat()) expect(rationale.length).toBeGreaterThan(60);
  });

  it('knows each candidate by one name and one address', () => {
    expect(CANDIDATE_NAMES.length).toBeGreaterThanOrEqual(156);
    expect(new Set(CANDIDATE_NAMES.map(addressOf)).size).toBe(CANDIDATE_NAMES.length);
    for (const name of CANDIDATE_NAMES)
      expect(addressOf(name)).toMatch(/^[a-z]+(?:[.-][a-z]+)*@post\.example$/);
    for (const name of Object.keys(PARTICULAR_REMARKS)) expect(CANDIDATE_NAMES).toContain(name);
  });
});
