import {
  coverageSentence,
  interviewerMinutes,
  interviewsOf,
  peopleText,
  ratersAt,
  ratersElsewhere,
  stageToAddTo,
  uncoveredOf,
  uncoveredSentence,
  verdictText,
} from './coverage';
import { aCriterion, aStage } from './setup-samples';

const deepDive = aStage('deep-dive', { raters: 1, minutes: 45, covers: ['security', 'scale-out'] });
const design = aStage('design', { raters: 2, minutes: 60, covers: ['security'] });
const applied = aStage('applied', { kind: 'REVIEW', raters: null, minutes: null, round: null });
const stages = [applied, deepDive, design];

describe('who sees a criterion', () => {
  it('counts the raters of every stage that asks it', () => {
    expect(ratersAt(deepDive, 'security')).toBe(1);
    expect(ratersAt(design, 'scale-out')).toBe(0);
    expect(ratersElsewhere(stages, 'design', 'security')).toBe(1);
    expect(ratersElsewhere(stages, null, 'security')).toBe(3);
  });

  it('leaves out stages without interviews', () => {
    expect(interviewsOf({ stages }).map(({ id }) => id)).toEqual(['deep-dive', 'design']);
    expect(interviewerMinutes(stages)).toBe(45 + 2 * 60);
  });

  it.each([
    [0, 'nobody'],
    [1, '1 person'],
    [2, '2 people'],
  ])('%d reads %s', (count, text) => {
    expect(peopleText(count)).toBe(text);
  });

  it('says what is missing', () => {
    expect(verdictText(aCriterion('security', 3))).toBe('3 people');
    expect(verdictText(aCriterion('scale-out', 1))).toBe('1 person, 1 more needed');
    expect(verdictText(aCriterion('agents', 0))).toBe('nobody, 2 more needed');
  });
});

describe('what to do about a criterion that too few people see', () => {
  const [covered, once] = [aCriterion('security', 3), aCriterion('scale-out', 1)];

  it('is counted', () => {
    expect(coverageSentence({ criteria: [covered] })).toBe('Every criterion has two raters or more');
    expect(coverageSentence({ criteria: [covered, once] })).toBe('1 of 2 criteria needs another rater');
    expect(coverageSentence({ criteria: [once, once] })).toBe('2 of 2 criteria need another rater');
  });

  it('is named', () => {
    expect(uncoveredOf({ criteria: [covered, once] })).toEqual([once]);
    expect(uncoveredSentence([once])).toBe('scale-out needs another rater: one opinion gives no agreement.');
    expect(uncoveredSentence([once, aCriterion('agents', 0)])).toContain('scale-out and agents need');
  });

  it('is to ask it in the interview that asks for least', () => {
    const long = aStage('long', { raters: 2, covers: ['a', 'b', 'c'] });
    expect(stageToAddTo(once, [long, ...stages])?.id).toBe('design');
  });

  it('is left to the person where no single interview is enough', () => {
    const nobody = aCriterion('agents', 0);
    expect(stageToAddTo(nobody, [applied, deepDive])).toBeNull();
    expect(stageToAddTo(once, [deepDive])).toBeNull();
  });
});
