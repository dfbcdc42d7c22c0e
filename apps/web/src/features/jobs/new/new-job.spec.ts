import type { RubricChoiceFragment } from '../../../gql/jobs/graphql';
import {
  BASE,
  chosenVersion,
  creationOf,
  emptyJob,
  missingChoices,
  openProblems,
  suggestedTitle,
  withVersion,
} from './new-job';

const placement = (key: string, title: string): RubricChoiceFragment['placements'][number] => ({
  __typename: 'PlacementOption',
  key,
  title,
  summary: '',
  competesOn: '',
  askBeforeChoosing: [],
});

const version = (id: string, placements = [placement('product', 'Product')]): RubricChoiceFragment => ({
  __typename: 'RubricVersion',
  id,
  number: 1,
  publishedAt: null,
  reviewState: 'DRAFT',
  role: { __typename: 'RoleProfile', key: 'ai-engineer', title: 'AI engineer', aliases: [], summary: '' },
  placements,
  seniorities: [],
});

const empty = emptyJob(['mem_1'], []);
const whole = { ...empty, versionId: 'rbv_1', placement: 'product', seniority: 'SENIOR' as const };

describe('a new job', () => {
  it('is called after what is chosen, until somebody names it', () => {
    expect(suggestedTitle(null, empty)).toBe('');
    expect(suggestedTitle(version('rbv_1'), empty)).toBe('AI engineer');
    expect(suggestedTitle(version('rbv_1'), whole)).toBe('AI engineer, Product, senior');
    expect(suggestedTitle(version('rbv_1'), { ...whole, placement: BASE })).toBe('AI engineer, senior');
  });

  it('names every choice that is missing at once', () => {
    expect(missingChoices(empty).map(({ path }) => path)).toEqual([
      ['rubricVersionId'],
      ['placement'],
      ['seniority'],
    ]);
    expect(missingChoices(whole)).toEqual([]);
  });

  it('does not go on about a choice that was made since, or drop what the server said', () => {
    const refused = { code: 'WRONG_STATE', message: 'Retired.', path: ['rubricVersionId'] };
    const problems = [...missingChoices(empty), refused];
    const paths = openProblems(problems, { ...empty, placement: BASE }).map(({ path }) => path);
    expect(paths).toEqual([['rubricVersionId'], ['seniority'], ['rubricVersionId']]);
    expect(openProblems(problems, whole)).toEqual([refused]);
  });

  it('is asked for only when every choice is made', () => {
    expect(creationOf({ ...whole, seniority: null }, 'A')).toBeNull();
    expect(creationOf(whole, 'A')).toEqual({
      title: 'A',
      rubricVersionId: 'rbv_1',
      placement: 'product',
      seniority: 'SENIOR',
      managerIds: [],
      recruiterIds: ['mem_1'],
    });
  });
});

describe('a choice of one', () => {
  it('is made', () => {
    expect(emptyJob([], [version('rbv_1')]).versionId).toBe('rbv_1');
    expect(emptyJob([], [version('rbv_1'), version('rbv_2')]).versionId).toBeNull();
  });
});

describe('another rubric', () => {
  it('keeps a placement that it has', () => {
    expect(withVersion(whole, version('rbv_2')).placement).toBe('product');
    expect(withVersion({ ...whole, placement: BASE }, version('rbv_2', [])).placement).toBe(BASE);
  });

  it('asks again for one that it has not', () => {
    expect(withVersion(whole, version('rbv_2', []))).toMatchObject({ versionId: 'rbv_2', placement: null });
  });

  it('is not chosen when it is not offered any more', () => {
    expect(chosenVersion([version('rbv_1')], whole)?.id).toBe('rbv_1');
    expect(chosenVersion([version('rbv_2')], whole)).toBeNull();
  });
});
