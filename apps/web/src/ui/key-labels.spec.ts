import { keyLabels } from './key-labels';

describe('key caps', () => {
  it('draws a chord on one cap and a sequence on several', () => {
    expect(keyLabels('mod+Enter', true)).toEqual(['⌘↵']);
    expect(keyLabels('mod+Enter', false)).toEqual(['Ctrl+↵']);
    expect(keyLabels('g i', false)).toEqual(['G', 'I']);
    expect(keyLabels('Escape', false)).toEqual(['Esc']);
  });
});
