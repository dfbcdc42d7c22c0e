import { draftOf } from './stage-draft';
import { stageSides } from './stage-sides';
import { aCriterion, aStage } from './setup-samples';

const job = { criteria: [aCriterion('security', 2), aCriterion('scale-out', 2)] };
const mine = draftOf(aStage('design', { minutes: 45, covers: ['security'] }));

const theirs = (values: Record<string, string | null>) =>
  Object.entries(values).map(([field, value]) => ({ field, value }));

describe('both sides of a stage', () => {
  it('are shown where they differ', () => {
    expect(stageSides(job, mine, theirs({ title: 'design', minutes: '60', raters: '2' }))).toEqual([
      { label: 'Minutes', mine: '45', theirs: '60' },
    ]);
  });

  it('name criteria by their titles', () => {
    expect(stageSides(job, mine, theirs({ criteria: '["security","scale-out","gone"]' }))).toEqual([
      { label: 'Covers', mine: 'security', theirs: 'security, scale-out and gone' },
    ]);
    expect(stageSides(job, { ...mine, criteria: [] }, theirs({ criteria: '["security"]' }))[0]?.mine).toBe(
      'nothing',
    );
  });

  it('say so where one side is empty', () => {
    expect(
      stageSides(job, { ...mine, instructions: 'Ask for a case.' }, theirs({ instructions: '' })),
    ).toEqual([{ label: 'Instructions', mine: 'Ask for a case.', theirs: 'nothing' }]);
  });

  it('leave out what is no field of the form', () => {
    expect(stageSides(job, mine, theirs({ position: '3' }))).toEqual([]);
  });
});
