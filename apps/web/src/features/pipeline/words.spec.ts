import type { PipelineJob } from './rows';
import { jobSentence, lateText, nextText, owedText, roundsIn, stageSpan, whyClosed } from './words';

const NOW = new Date('2026-11-24T12:00:00Z');

const owing = (name: string, state: 'OWED' | 'LATE', dueAt: string) => ({
  __typename: 'Assignment' as const,
  id: name,
  state,
  dueAt,
  member: { __typename: 'Member' as const, id: name, name },
});

const job: PipelineJob = {
  __typename: 'Job',
  id: 'job_1',
  title: 'AI engineer, growth',
  state: 'OPEN',
  seniority: 'SENIOR',
  placementTitle: 'Product',
  openedAt: '2026-10-26T09:00:00Z',
  targetScore: 3.4,
  activeApplications: 10,
  lateScorecards: 0,
  rubricVersion: { __typename: 'RubricVersion', id: 'rbv_1', number: 4, title: 'AI engineer' },
  stages: [{ __typename: 'Stage', id: 'stg_1', title: 'Loop', kind: 'INTERVIEW', activeApplications: 10 }],
  team: [
    {
      __typename: 'JobTeamMember',
      part: 'MANAGER',
      member: { __typename: 'Member', id: 'mem_1', name: 'Devin Okafor' },
    },
    {
      __typename: 'JobTeamMember',
      part: 'RECRUITER',
      member: { __typename: 'Member', id: 'mem_2', name: 'Clara Lindqvist' },
    },
  ],
};

describe('words of the pipeline', () => {
  it('says what the job is pinned to and who decides', () => {
    expect(jobSentence(job)).toBe(
      'AI engineer, version 4, Product, senior. 1 stage, opened 26 Oct. Hiring manager Devin Okafor.',
    );
    expect(jobSentence({ ...job, openedAt: null, team: [] })).toBe(
      'AI engineer, version 4, Product, senior. 1 stage.',
    );
  });

  it('says why nobody can be moved', () => {
    expect(whyClosed('OPEN')).toBeUndefined();
    expect(whyClosed('PAUSED')).toBe('This job is paused. Applications move while it is open.');
  });

  it('names who is waited for', () => {
    expect(lateText(owing('Mei Tanaka', 'LATE', '2026-11-23T05:00:00Z'), NOW)).toBe('Mei Tanaka, 31 h late');
    const owed = [
      owing('Ana Ruiz', 'OWED', '2026-11-25T09:00:00Z'),
      owing('Mei Tanaka', 'OWED', '2026-11-26T09:00:00Z'),
      owing('Ana Ruiz', 'OWED', '2026-11-26T09:00:00Z'),
    ];
    expect(owedText(owed, NOW)).toMatch(/^Ana Ruiz and Mei Tanaka, by tomorrow \d\d:00$/);
    expect(owedText([], NOW)).toBeUndefined();
  });

  it('says what comes next where nobody owes a card', () => {
    expect(nextText('REVIEW', false, ['Devin Okafor'])).toBe('Application to be read');
    expect(nextText('INTERVIEW', false, [])).toBe('Interview to be planned');
    expect(nextText('INTERVIEW', true, ['Devin Okafor'])).toBe('Move on, or end');
    expect(nextText('DECISION', true, ['Devin Okafor'])).toBe('Decision: Devin Okafor');
    expect(nextText('DECISION', false, [])).toBe('A manager to decide');
  });

  it('takes rounds of one state together', () => {
    const round = (number: number, state: 'OPEN' | 'RELEASED') => ({
      __typename: 'Round' as const,
      number,
      state,
      assignments: [],
    });
    const rounds = [round(1, 'RELEASED'), round(2, 'RELEASED'), round(3, 'OPEN')];
    expect(roundsIn(rounds, 'RELEASED')).toBe('Rounds 1 and 2');
    expect(roundsIn(rounds, 'OPEN')).toBe('Round 3');
    expect(roundsIn([], 'OPEN')).toBeUndefined();
  });

  it('keeps the time in a stage short', () => {
    expect(stageSpan('2026-11-24T11:20:00Z', NOW)).toBe('under 1 h');
    expect(stageSpan('2026-11-24T05:00:00Z', NOW)).toBe('7 h');
    expect(stageSpan('2026-11-18T12:00:00Z', NOW)).toBe('6 d');
  });
});
