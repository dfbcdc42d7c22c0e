import { NO_ANSWER, OVERALL, withLevel } from './answer';
import { placeOfProblem, problemsByPlace, submissionOf } from './submission';

const CRITERIA = [
  { key: 'llm-security', position: 2 },
  { key: 'inference-design', position: 6 },
];
const problem = (path: string[], message = 'No.') => ({ code: 'RATING_MISSING', message, path });

describe('what is handed in', () => {
  it('is every criterion asked, character for character, and the unfiled notes as its summary', () => {
    const words = 'Line one\n\n  مرحبا 👩‍💻\n';
    const answers = new Map([
      [2, withLevel({ ...NO_ANSWER, text: words }, 4)],
      [6, withLevel({ ...NO_ANSWER, text: 'No time left.' }, 'N')],
      [9, withLevel(NO_ANSWER, 1)],
      [OVERALL, withLevel({ ...NO_ANSWER, text: '2026-11-20T09:43:00.000Z Calm.\n/1 Filed' }, 3)],
    ]);
    expect(submissionOf('asg_1', CRITERIA, { answers })).toEqual({
      assignmentId: 'asg_1',
      recommendation: 'YES',
      summary: 'Calm.',
      ratings: [
        { criterion: 'llm-security', level: 4, notObserved: false, evidence: words },
        { criterion: 'inference-design', level: null, notObserved: true, evidence: 'No time left.' },
      ],
    });
  });

  it('leaves to the server what is missing', () => {
    expect(submissionOf('asg_1', CRITERIA, { answers: new Map() })).toMatchObject({
      recommendation: null,
      ratings: [
        { level: null, notObserved: false },
        { level: null, notObserved: false },
      ],
    });
  });
});

describe('what the server refused', () => {
  it('is shown at its criterion, by key or by place, or at the overall', () => {
    expect(placeOfProblem(problem(['ratings', 'inference-design', 'level']), CRITERIA)).toBe(1);
    expect(placeOfProblem(problem(['input', 'ratings', '0', 'evidence']), CRITERIA)).toBe(0);
    expect(placeOfProblem(problem(['recommendation']), CRITERIA)).toBe(2);
    expect(placeOfProblem(problem(['ratings', 'pipelines']), CRITERIA)).toBeNull();
    expect(placeOfProblem(problem([]), CRITERIA)).toBeNull();
  });

  it('keeps every problem of a place', () => {
    const problems = [
      problem(['ratings', 'llm-security', 'level'], 'Rate it.'),
      problem(['ratings', 'llm-security', 'evidence'], 'Shorten it.'),
      problem(['somewhere']),
    ];
    expect(problemsByPlace(problems, CRITERIA)).toEqual(new Map([[0, problems.slice(0, 2)]]));
  });
});
