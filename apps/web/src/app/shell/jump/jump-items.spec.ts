import { matching, matchingGroups, type JumpItem } from './jump-items';

const item = (label: string, hint?: string): JumpItem => ({
  key: label,
  label,
  run: () => undefined,
  ...(hint && { hint }),
});
const labels = (items: readonly JumpItem[]) => items.map(({ label }) => label);
const PEOPLE = [item('Ana Ruiz'), item('Tomasz Zieliński'), item('Susana Lopes')];

describe('what a typed text jumps to', () => {
  it('is everything in its order as long as nothing is typed, eight at most', () => {
    expect(labels(matching(PEOPLE, ' '))).toEqual(labels(PEOPLE));
    const many = Array.from({ length: 12 }, (_, place) => item(`Page ${place}`));
    expect(labels(matching(many, 'page'))).toEqual(labels(many.slice(0, 8)));
  });

  it('has every word, whatever its case, order and accents', () => {
    expect(labels(matching(PEOPLE, 'zielinski TOM'))).toEqual(['Tomasz Zieliński']);
    expect(labels(matching(PEOPLE, 'tomasz ruiz'))).toEqual([]);
  });

  it('comes first where it begins with the text', () => {
    const names = [item('Susana Lopes'), item('Ana Ruiz')];
    expect(labels(matching(names, 'ana'))).toEqual(['Ana Ruiz', 'Susana Lopes']);
  });

  it('is found by what tells it from another, too', () => {
    const jobs = [item('AI engineer', 'Product, senior'), item('AI engineer', 'DevOps, mid')];
    expect(matching(jobs, 'engineer devops')).toEqual([jobs[1]]);
  });

  it('leaves out groups that have nothing', () => {
    const groups = [
      { title: 'Pages', items: [item('Rubrics')] },
      { title: 'Candidates', items: PEOPLE },
    ];
    expect(matchingGroups(groups, 'ana').map(({ title }) => title)).toEqual(['Candidates']);
  });
});
