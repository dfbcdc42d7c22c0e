import { digestsOf } from '../canonical/digests.js';
import { validateResolved } from '../source/validate.js';
import {
  aCompetency,
  aCriterion,
  aPlacement,
  aQuestion,
  aRole,
  aRubric,
  aRubricDocument,
  rubricSources,
} from '../testing/index.js';
import { resolve } from './resolve.js';

describe('resolve', () => {
  it('makes a document that fits its schema and holds no way to change it', () => {
    const document = aRubricDocument();
    expect(validateResolved(document)).toMatchObject({ ok: true });
    expect(Object.isFrozen(document.criteria[0]?.anchors[0])).toBe(true);
    expect(() => Object.assign(document.criteria[0]!.anchors[0]!, { text: 'Something else.' })).toThrow(
      TypeError,
    );
  });

  it('copies in what is needed to read and score it for ever', () => {
    const { role, rubric, criteria } = aRubricDocument();
    expect(role).toMatchObject({ key: 'builder', mission: aRole().mission, notNeeded: aRole().notNeeded });
    expect(rubric.scale.levels.map(({ level, name }) => [level, name])).toEqual([
      [1, 'Starting'],
      [2, 'Assisted'],
      [3, 'Independent'],
      [4, 'Leading'],
      [5, 'Shaping'],
    ]);
    expect(criteria[0]).toMatchObject({
      key: 'skill-1',
      title: 'Skill 1',
      definition: aCompetency().definition,
      anchors: aCompetency().anchors,
      weight: 1,
      requirement: 'must',
      digests: digestsOf(aCompetency({ title: 'Skill 1' })),
    });
    expect(criteria[0]).not.toHaveProperty('workSamples');
  });

  it('takes only the questions and the work sample that the criterion names, and what is asked in this role only', () => {
    const extra = aQuestion({ id: 'here-only' });
    const criterion = aCriterion({
      ...aRubric().criteria[0],
      questions: ['here-only', 'scene'],
      extraQuestions: [extra],
    });
    const { criteria } = aRubricDocument({
      rubric: aRubric({ criteria: [criterion, ...aRubric().criteria.slice(1)] }),
    });
    expect(criteria[0]?.questions.map(({ id }) => id)).toEqual(['scene', 'here-only']);
    expect(criteria[0]?.workSample.id).toBe('task');
    expect(criteria[0]).not.toHaveProperty('extraQuestions');
  });

  it('does not change with the library once it is made', () => {
    const sources = rubricSources();
    const document = aRubricDocument(sources);
    const before = JSON.stringify(document);
    for (const competency of sources.competencies) Object.assign(competency, { title: 'Renamed' });
    expect(JSON.stringify(document)).toBe(before);
  });

  it('leaves out placements that the role cannot sit in', () => {
    const placements = [aPlacement(), aPlacement({ key: 'rnd' })];
    expect(Object.keys(aRubricDocument({ placements }).placements)).toEqual(['base', 'product']);
  });

  it('is reviewed only when everything in it is', () => {
    const reviewed = { status: 'reviewed' } as const;
    const all = {
      role: aRole(reviewed),
      rubric: aRubric(reviewed),
      competencies: rubricSources().competencies.map((one) => ({ ...one, ...reviewed })),
      placements: [aPlacement(reviewed)],
    };
    const [first, ...others] = all.competencies;
    expect(aRubricDocument(all).rubric.reviewState).toBe('reviewed');
    expect(
      aRubricDocument({ ...all, competencies: [{ ...first!, status: 'draft' }, ...others] }).rubric
        .reviewState,
    ).toBe('draft');
    expect(aRubricDocument({ ...all, placements: [aPlacement()] }).rubric.reviewState).toBe('draft');
  });

  it('refuses with every error at once', () => {
    const [first, second, ...others] = aRubric().criteria;
    const broken = [{ ...first!, task: 'no-task' }, { ...second!, questions: ['no-question'] }, ...others];
    const result = resolve(rubricSources({ rubric: aRubric({ criteria: broken }) }));
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { code: 'RUBRIC_INVALID', path: ['rubric', 'builder', 'criteria', 'skill-1', 'task'] },
        {
          code: 'RUBRIC_INVALID',
          path: ['rubric', 'builder', 'criteria', 'skill-2', 'questions', 'no-question'],
        },
      ],
    });
  });

  it('lets warnings pass', () => {
    const rubric = aRubric({
      plan: aRubric().plan.map((stage) => ({ ...stage, minutes: 60, covers: [...stage.covers, 'skill-3'] })),
    });
    expect(resolve(rubricSources({ rubric }))).toMatchObject({ ok: true });
  });

  it('does not mind a fault in a competency that the rubric does not use', () => {
    const unused = aCompetency({ key: 'skill-99', anchors: aCompetency().anchors.toReversed() });
    expect(resolve(rubricSources({ competencies: [...rubricSources().competencies, unused] }))).toMatchObject(
      { ok: true },
    );
  });
});
