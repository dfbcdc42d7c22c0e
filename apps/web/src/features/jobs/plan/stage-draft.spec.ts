import { additionOf, changeOf, draftOf, missingNumbers, newDraft, withCriterion } from './stage-draft';
import { aStage } from './setup-samples';

const stage = aStage('design', { round: 2, minutes: 60, raters: 2, covers: ['a', 'b'] });
const draft = draftOf(stage);
const ORDER = ['a', 'b', 'c'];

describe('a stage being written', () => {
  it('begins in the round of the last interview', () => {
    const stages = [aStage('screen', { round: 1 }), aStage('loop', { round: 3 })];
    const decision = aStage('decision', { kind: 'DECISION', round: null });
    expect(newDraft({ stages: [...stages, decision] }).round).toBe(3);
  });

  it('is not sent while a number is empty, and every empty one is named', () => {
    const emptied = { ...draft, minutes: null, raters: null };
    expect(missingNumbers(emptied).map(({ path }) => path)).toEqual([['minutes'], ['raters']]);
    expect(additionOf(emptied)).toBeNull();
    expect(missingNumbers(draft)).toEqual([]);
    expect(additionOf(draft)).toEqual({ ...draft });
  });

  it('sends only what differs', () => {
    expect(changeOf(draft, draft)).toEqual({});
    expect(changeOf(draft, { ...draft, title: 'Design', criteria: ['a'] })).toEqual({
      title: 'Design',
      criteria: ['a'],
    });
  });

  it('keeps criteria in the order of the rubric', () => {
    expect(withCriterion({ criteria: ['c'] }, ORDER, 'a', true)).toEqual(['a', 'c']);
    expect(withCriterion({ criteria: ['a', 'c'] }, ORDER, 'a', false)).toEqual(['c']);
  });
});
