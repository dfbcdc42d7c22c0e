import { changeSearch, listArguments, readPipelineSearch } from './pipeline-search';

describe('the address of a pipeline', () => {
  it('opens with applications under way, by score, of all stages', () => {
    expect(listArguments(readPipelineSearch({}))).toEqual({
      stageId: null,
      state: 'ACTIVE',
      orderBy: 'SCORE',
    });
  });

  it('names a stage, a state, an order and one list', () => {
    const search = readPipelineSearch({ stage: 'stg_1', state: 'hired', order: 'date', group: 'none' });
    expect(search).toEqual({ stage: 'stg_1', state: 'hired', order: 'date', group: 'none' });
    expect(listArguments(search)).toEqual({ stageId: 'stg_1', state: 'HIRED', orderBy: 'APPLIED' });
  });

  it('leaves out what it does not know', () => {
    expect(readPipelineSearch({ stage: 7, state: 'gone', order: 'name', group: '', other: 'x' })).toEqual({});
  });

  it('says no more than differs from what the page opens with', () => {
    expect(changeSearch({ stage: 'stg_1', state: 'hired' }, { state: 'active', order: 'date' })).toEqual({
      stage: 'stg_1',
      order: 'date',
    });
    expect(changeSearch({ order: 'date', group: 'none' }, { order: 'score', group: 'stage' })).toEqual({});
  });
});
