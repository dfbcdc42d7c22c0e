import * as fc from 'fast-check';
import type { CatalogueDocument } from '../source/documents.js';
import { aCompetency, aCriterion, aPlacement, aRole, aRubric, aRubricDocument } from '../testing/index.js';
import { canonical, canonicalJson, type Identified } from './canonical.js';
import { digestsOf } from './digests.js';

/** The same value with the keys of every object in an order that `order` decides. */
function rekeyed<T>(value: T, order: () => number): T {
  if (Array.isArray(value)) return value.map((item) => rekeyed(item, order)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map((entry) => ({ entry, at: order() }));
  const shuffled = entries.toSorted((one, other) => one.at - other.at);
  return Object.fromEntries(shuffled.map(({ entry: [name, part] }) => [name, rekeyed(part, order)])) as T;
}

const random = fc.infiniteStream(fc.double({ noNaN: true })).map((stream) => () => stream.next().value);
const documents: Identified[] = [aCompetency(), aRole(), aRubric(), aPlacement(), aRubricDocument()];

describe('the canonical form', () => {
  it.each(documents)('does not depend on the order of keys ($kind)', (document) => {
    const { content, scoring } = digestsOf(document);
    fc.assert(
      fc.property(random, (order) => {
        const other = rekeyed(document, order);
        expect(canonicalJson(canonical(other))).toBe(canonicalJson(canonical(document)));
        expect(digestsOf(other)).toEqual({ content, scoring });
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('writes any JSON value so that it reads back equal, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), random, (value, order) => {
        const json = canonicalJson(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(rekeyed(value, order))).toBe(json);
      }),
      { seed: 2 },
    );
  });

  it('does not depend on the order of a set', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['B', 'a', 'C', 'b'], { minLength: 4 }), (toolExamples) => {
        expect(canonical(aCompetency({ toolExamples })).toolExamples).toEqual(['a', 'B', 'b', 'C']);
      }),
      { seed: 3 },
    );
  });

  it('is a fixed point, and leaves its input alone', () => {
    for (const document of documents) {
      const before = JSON.stringify(document);
      expect(canonical(canonical(document))).toEqual(canonical(document));
      expect(JSON.stringify(document)).toBe(before);
    }
  });

  it.each<[string, CatalogueDocument, CatalogueDocument]>([
    ['an empty optional field', aCompetency(), aCompetency({ toolExamples: [], aliases: [], waivers: [] })],
    ['a default', aRubric({ criteria: [aCriterion()] }), aRubric({ criteria: [aCriterion({ weight: 1 })] })],
    ['how a letter is composed', aCompetency({ title: 'Caf\u00e9' }), aCompetency({ title: 'Cafe\u0301' })],
    ['the place of an anchor', aCompetency(), aCompetency({ anchors: aCompetency().anchors.toReversed() })],
  ])('does not depend on %s', (_what, one, other) => {
    expect(digestsOf(other)).toEqual(digestsOf(one));
  });

  it('keeps the order that people see: criteria, questions, stages', () => {
    const { questions } = aCompetency();
    const { criteria, plan } = aRubric();
    for (const [one, other] of [
      [aCompetency(), aCompetency({ questions: questions.toReversed() })],
      [aRubric(), aRubric({ criteria: criteria.toReversed() })],
      [aRubric(), aRubric({ plan: plan.toReversed() })],
    ] as const) {
      expect(digestsOf(other).content).not.toBe(digestsOf(one).content);
    }
  });

  it('keeps a required field that is empty', () => {
    expect(canonical(aRole({ aliases: [], spectra: [] }))).toMatchObject({ aliases: [], spectra: [] });
  });
});
