import { catalogueRubrics } from './catalogue-rubrics.js';

describe('catalogueRubrics', () => {
  it('resolves the three shipped rubrics', () => {
    expect(catalogueRubrics().map(({ rubricKey }) => rubricKey)).toEqual([
      'ai-engineer',
      'ml-solutions-architect',
      'mlops-engineer',
    ]);
  });
});
