import { groupByStage, joinPages, type PlannedStage, type Row, type RowPage } from './rows';

const stage = (id: string): PlannedStage => ({
  __typename: 'Stage',
  id,
  title: id,
  kind: 'INTERVIEW',
  activeApplications: 0,
});

const row = (id: string, stageId = 'loop'): Row => ({
  __typename: 'Application',
  id,
  revision: 1,
  state: 'ACTIVE',
  disposition: null,
  stageSince: '2026-11-20T09:00:00Z',
  candidate: { __typename: 'Candidate', id: `cnd_${id}`, fullName: id },
  stage: { __typename: 'Stage', id: stageId, title: stageId, kind: 'INTERVIEW' },
  score: null,
  rounds: [],
  decision: null,
});

const page = (...nodes: Row[]): RowPage => ({
  __typename: 'ApplicationConnection',
  nodes,
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
});

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

describe('rows of a pipeline', () => {
  it('joins pages, and shows nobody twice', () => {
    expect(idsOf(joinPages([page(row('a'), row('b')), page(row('b'), row('c'))]))).toEqual(['a', 'b', 'c']);
  });

  it('groups by stage from the end of the plan, and keeps the order of the list', () => {
    const plan = [stage('review'), stage('loop'), stage('decision')];
    const groups = groupByStage([row('a', 'loop'), row('b', 'decision'), row('c', 'loop')], plan);
    expect(groups.map((group) => [group.stage.id, idsOf(group.rows)])).toEqual([
      ['decision', ['b']],
      ['loop', ['a', 'c']],
    ]);
  });
});
