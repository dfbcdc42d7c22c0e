import { jobSides } from './job-sides';

const nameOf = (id: string): string => ({ mem_1: 'Ruth', mem_2: 'Clara' })[id] ?? 'a colleague';
const theirs = [
  { field: 'title', value: 'AI engineer' },
  { field: 'state', value: 'paused' },
  { field: 'managerIds', value: '["mem_1"]' },
  { field: 'recruiterIds', value: '[]' },
];

describe('both sides of a job', () => {
  it('are shown for what the change is about', () => {
    expect(jobSides({ state: 'open' }, theirs, nameOf)).toEqual([
      { label: 'State', mine: 'open', theirs: 'paused' },
    ]);
    expect(jobSides({ title: 'AI engineer' }, theirs, nameOf)).toEqual([]);
  });

  it('name people, and say when there is nobody', () => {
    const wish = { managerIds: ['mem_2', 'mem_1'], recruiterIds: ['mem_2'] };
    expect(jobSides(wish, theirs, nameOf)).toEqual([
      { label: 'Managers', mine: 'Clara and Ruth', theirs: 'Ruth' },
      { label: 'Recruiters', mine: 'Clara', theirs: 'nobody' },
    ]);
  });
});
