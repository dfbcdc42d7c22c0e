import { stringify } from 'yaml';
import { aCompetency, aCriterion, aPlacement, aRole, aRubric, aRubricDocument } from '../testing/index.js';
import { readDocument } from './read-document.js';
import { validate, validateResolved } from './validate.js';

const problemsOf = (value: unknown) => {
  const result = validate(value);
  return result.ok ? [] : result.problems;
};

describe('validate', () => {
  it.each([aCompetency(), aRole(), aRubric(), aPlacement()])('takes a valid document ($kind)', (document) => {
    expect(validate(document)).toEqual({ ok: true, value: document });
  });

  it('takes a resolved rubric, and nothing else for one', () => {
    expect(validateResolved(aRubricDocument())).toMatchObject({ ok: true });
    expect(validateResolved(aRubric())).toMatchObject({ ok: false });
    expect(validateResolved({ ...aRubricDocument(), criteria: [] })).toMatchObject({ ok: false });
  });

  const [first, ...others] = aCompetency().anchors;
  it.each([
    ['no document', null, ['kind'], /kind/],
    ['an unknown kind', { kind: 'recipe' }, ['kind'], /one of competency, role/],
    [
      'an unknown field',
      { ...aCompetency(), colour: 'red' },
      ['competency', 'skill-1', 'colour'],
      /no such field/,
    ],
    [
      'a missing field',
      { ...aCompetency(), title: undefined },
      ['competency', 'skill-1', 'title'],
      /missing/,
    ],
    [
      'too short a text',
      aCompetency({ title: 'x' }),
      ['competency', 'skill-1', 'title'],
      /at least 3 characters/,
    ],
    ['space around a text', aCompetency({ title: ' A skill' }), ['competency', 'skill-1', 'title'], /form/],
    ['four anchors', aCompetency({ anchors: others }), ['competency', 'skill-1', 'anchors'], /at least 5/],
    [
      'an anchor without the step up',
      aCompetency({ anchors: aCompetency().anchors.map(({ above: _above, ...anchor }) => anchor) }),
      ['competency', 'skill-1', 'anchors', 'shows-2', 'above'],
      /missing/,
    ],
    [
      'a level that is no number of the scale',
      { ...aCompetency(), anchors: [{ ...first, level: 1.5 }, ...others] },
      ['competency', 'skill-1', 'anchors', 'shows-1', 'level'],
      /integer/,
    ],
    [
      'an unknown family',
      { ...aCompetency(), family: 'charm' },
      ['competency', 'skill-1', 'family'],
      /technical, product/,
    ],
    [
      'a day that does not exist',
      aRubric({ reviewBy: '2027-02-30' }),
      ['rubric', 'builder', 'reviewBy'],
      /date/,
    ],
    [
      'a weight without its reason',
      aRubric({ criteria: [aCriterion({ weight: 2 }), ...aRubric().criteria.slice(1)] }),
      ['rubric', 'builder', 'criteria', 'skill-1', 'weightReason'],
      /missing/,
    ],
    [
      'a floor where nothing gates',
      aRubric({
        criteria: [aCriterion({ floor: { mid: 1, senior: 1, staff: 1 } }), ...aRubric().criteria.slice(1)],
      }),
      ['rubric', 'builder', 'criteria', 'skill-1', 'floor'],
      /no place/,
    ],
    [
      'a must without its floor',
      aRubric({ criteria: [aCriterion({ requirement: 'must' }), ...aRubric().criteria.slice(1)] }),
      ['rubric', 'builder', 'criteria', 'skill-1', 'floor'],
      /missing/,
    ],
    [
      'a shift that shifts nothing',
      aPlacement({
        shifts: [{ id: 'idle', competency: 'skill-1', reason: 'x'.repeat(40) }, ...aPlacement().shifts],
      }),
      ['placement', 'product', 'shifts', 'idle'],
      /one is needed/,
    ],
    [
      'a name that a licence keeps from us',
      aRole({
        crosswalk: aRole().crosswalk.map((entry) => ({
          ...entry,
          scheme: 'sfia',
          code: 'RELM',
          name: 'Name',
        })),
      }),
      ['role', 'builder', 'crosswalk', 'sfia+RELM', 'name'],
      /no place/,
    ],
  ])('refuses %s, by ids', (_what, value, path, message) => {
    const problem = problemsOf(value).find((one) => one.path.join('/') === path.join('/'));
    expect(problem).toMatchObject({ code: 'RUBRIC_INVALID', rule: 'schema-valid', path });
    expect(problem?.message).toMatch(message);
  });

  it.each([
    ['half a surrogate pair', 'A skill \ud83d of mind'],
    ['a null character', 'A skill \0 of mind'],
    ['an escape character', 'A skill \u001b[2J of mind'],
  ])('refuses text with %s, which cannot be stored', (_what, title) => {
    expect(problemsOf(aCompetency({ title }))).toMatchObject([
      { message: expect.stringContaining('cannot be stored') },
    ]);
  });

  it.each(['Skill of \u{1F600}', 'مهارة العمل', 'Fähigkeit'])('takes text of any script (%s)', (title) => {
    expect(problemsOf(aCompetency({ title }))).toEqual([]);
  });

  it('refuses what is too deep or too large, without looking closer', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    const aliases = Array.from({ length: 15_000 }, (_, index) => `k${index}`);
    const began = process.cpuUsage();
    expect(problemsOf({ ...aCompetency(), fairUse: deep })).toMatchObject([
      { message: expect.stringContaining('deeply') },
    ]);
    expect(problemsOf({ ...aCompetency(), fairUse: Array(30_000).fill('x') })).toMatchObject([
      { message: expect.stringContaining('too many values') },
    ]);
    expect(problemsOf(aCompetency({ aliases }))).toEqual([]);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(250);
  });
});

describe('readDocument', () => {
  it('reads a document', () => {
    expect(readDocument(stringify(aRubric()))).toEqual({ ok: true, value: aRubric() });
  });

  it('says line and column of every fault', () => {
    const text = stringify(
      aCompetency({ anchors: aCompetency().anchors.map((one) => ({ ...one, text: 'Too short.' })) }),
    );
    const lines = text.split('\n').flatMap((line, index) => (line.includes('Too short') ? [index + 1] : []));
    const reading = readDocument(text);
    expect(lines).toHaveLength(5);
    expect(reading.ok ? [] : reading.problems).toMatchObject(
      lines.map((line, index) => ({
        at: { line, column: 11 },
        path: ['competency', 'skill-1', 'anchors', `shows-${index + 1}`, 'text'],
        message: expect.stringMatching(`^Line ${line}, column 11: `),
      })),
    );
  });

  it('says where the thing begins in which something is missing', () => {
    const text = stringify(aRubric({ seniority: {} as never }));
    const reading = readDocument(text);
    const line = text.split('\n').findIndex((one) => one.startsWith('seniority')) + 1;
    expect(reading.ok ? [] : reading.problems.map(({ at }) => at?.line)).toEqual([line, line, line]);
  });
});
