import * as fc from 'fast-check';
import {
  type AskedCriterion,
  type CriterionRating,
  type Submission,
  submissionProblems,
} from './submission.js';
import { TEXT_LIMIT } from './written-text.js';

const asked: readonly AskedCriterion[] = [
  { key: 'output-verification', title: 'Output verification', position: 2 },
  { key: 'llm-security', title: 'LLM security', position: 5 },
];
const rated = (criterion: string, more: Partial<CriterionRating> = {}): CriterionRating => ({
  criterion,
  level: 3,
  notObserved: false,
  evidence: 'Wrote a test first.',
  ...more,
});
const aSubmission = (more: Partial<Submission> = {}): Submission => ({
  recommendation: 'yes',
  summary: '',
  ratings: asked.map(({ key }) => rated(key)),
  ...more,
});
const found = (submission: Submission, evidenceRequired = false): string[] =>
  submissionProblems(submission, { asked, evidenceRequired }).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('submissionProblems', () => {
  it('lets a whole card through, with a criterion that was not observed', () => {
    const ratings = [
      rated('output-verification'),
      rated('llm-security', { level: null, notObserved: true, evidence: '' }),
    ];
    expect(found(aSubmission({ ratings }), true)).toEqual([]);
  });

  it('names everything at once', () => {
    const card = aSubmission({
      recommendation: null,
      summary: 'a\0b',
      ratings: [rated('llm-security', { level: 6 }), rated('agents')],
    });
    expect(found(card)).toEqual([
      'RATING_MISSING ratings.output-verification',
      'INVALID_VALUE ratings.llm-security.level',
      'RATING_NOT_ASKED ratings.agents',
      'RECOMMENDATION_MISSING recommendation',
      'INVALID_VALUE summary',
    ]);
  });

  it.each<[string, Partial<CriterionRating>, string[]]>([
    ['neither level nor not observed', { level: null }, ['RATING_MISSING ratings.llm-security.level']],
    ['a level left out', { level: undefined }, ['RATING_MISSING ratings.llm-security.level']],
    ['both', { notObserved: true }, ['INVALID_VALUE ratings.llm-security.level']],
    ['a level of 0', { level: 0 }, ['INVALID_VALUE ratings.llm-security.level']],
    ['half a level', { level: 2.5 }, ['INVALID_VALUE ratings.llm-security.level']],
    ['a NUL in its evidence', { evidence: '\0' }, ['INVALID_VALUE ratings.llm-security.evidence']],
    ['half a character', { evidence: 'ok \ud83d' }, ['INVALID_VALUE ratings.llm-security.evidence']],
    [
      'too long a text',
      { evidence: 'x'.repeat(TEXT_LIMIT + 1) },
      ['INVALID_VALUE ratings.llm-security.evidence'],
    ],
    ['a text as long as may be', { evidence: '😀'.repeat(TEXT_LIMIT) }, []],
  ])('answers for a rating with %s', (_what, more, problems) => {
    const ratings = [rated('output-verification'), rated('llm-security', more)];
    expect(found(aSubmission({ ratings }))).toEqual(problems);
  });

  it('refuses a criterion that is rated twice', () => {
    const ratings = [...asked.map(({ key }) => rated(key)), rated('llm-security', { level: 1 })];
    expect(found(aSubmission({ ratings }))).toEqual(['INVALID_VALUE ratings.llm-security']);
  });

  it('asks for evidence with a level, and only where the organization does', () => {
    const ratings = [
      rated('output-verification', { evidence: ' \n' }),
      rated('llm-security', { level: null, notObserved: true, evidence: '' }),
    ];
    expect(found(aSubmission({ ratings }), false)).toEqual([]);
    expect(found(aSubmission({ ratings }), true)).toEqual([
      'EVIDENCE_MISSING ratings.output-verification.evidence',
    ]);
  });

  it('finds nothing exactly when each criterion asked for is answered once, and no other', () => {
    const rating = fc.record({
      criterion: fc.constantFrom('output-verification', 'llm-security', 'agents'),
      level: fc.constantFrom(null, 0, 1, 5, 6),
      notObserved: fc.boolean(),
      evidence: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 4 }), (ratings) => {
        const keys = ratings.map(({ criterion }) => criterion).toSorted();
        const answered = ratings.every(
          ({ level, notObserved }) =>
            (level === null) === notObserved && (level === null || (level >= 1 && level <= 5)),
        );
        const whole = answered && keys.join() === 'llm-security,output-verification';
        expect(found(aSubmission({ ratings })).length === 0).toBe(whole);
      }),
    );
  });
});
