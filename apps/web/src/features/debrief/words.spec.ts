import { aCard, aCell, aGate, aRound, aRow, anApplication } from './testing/debriefed';
import { criterionMeta, debriefSentence, gateText, marksOf, meanText, spreadText, unmetText } from './words';

describe('words of the debrief', () => {
  it('says what was applied for and since when the cards are open', () => {
    const application = anApplication({ rounds: [aRound(1, {}, '2026-11-23T16:02:00Z')] });
    expect(debriefSentence(application)).toMatch(
      /^AI engineer, growth, Product, senior\. 0 scorecards, released on Monday 23 November, \d\d:02\.$/,
    );
    const second = aRound(2, {}, '2026-11-24T16:02:00Z');
    expect(debriefSentence({ ...application, rounds: [...application.rounds, second] })).toContain(
      'the last round released on Tuesday 24 November',
    );
    expect(debriefSentence({ ...application, rounds: [...application.rounds, aRound(2, {})] })).toContain(
      'scorecards, released on Monday 23 November',
    );
    expect(debriefSentence(anApplication())).toBe('AI engineer, growth, Product, senior.');
  });

  it('says how a criterion counts', () => {
    expect(criterionMeta(aRow({ requirement: 'MUST', weight: 3, cells: [aCell('ana', null)] }))).toBe(
      'must-have, weight 3, 1 not observed',
    );
    expect(criterionMeta(aRow({ weight: 0, cells: [] }))).toBe('not scored, nobody asked');
  });

  it('gives no mean without the number of levels under it', () => {
    const cards = [aCard('ana'), aCard('mei')];
    const row = aRow({ mean: 3.5, cells: [aCell('ana', 3), aCell('mei', 4)] });
    expect(meanText(row, cards)).toBe('3.5 from 2');
    expect(meanText(aRow({ mean: null }), cards)).toBe('no level');
  });

  it('says how far apart the raters are', () => {
    expect([null, 0, 1, 3].map(spreadText)).toEqual([
      'nothing to compare',
      'no spread',
      '1 level apart',
      '3 levels apart',
    ]);
  });

  it('says what a gate rests on', () => {
    expect(gateText(aGate('NOT_MET', { mean: 2.5, n: 2 }))).toBe('2.5 against a floor of 3, from 2 ratings.');
    expect(gateText(aGate('CANNOT_TELL', { mean: null, n: 0 }))).toBe('Nobody observed it. The floor is 3.');
    expect(gateText(aGate('CANNOT_TELL', { mean: 3, n: 2 }))).toContain('on both sides');
    expect(unmetText([aGate('NOT_MET'), aGate('NOT_MET')])).toBe('Security and Security');
  });

  it('marks a card', () => {
    expect(marksOf(aCard('ana'))).toEqual([]);
    expect(marksOf(aCard('ana', { late: true, amended: true, shadow: true }))).toEqual([
      'late',
      'amended',
      'in training, not counted',
    ]);
  });
});
