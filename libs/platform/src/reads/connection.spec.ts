import { Cursors } from './connection.js';

const cursors = new Cursors('a secret');
const rows = Array.from({ length: 4 }, (_, i) => ({ score: 4 - i, id: `id-${i}` }));
const keys = (row: { score: number; id: string }) => [row.score, row.id];
const none = async () => 0;

describe('Cursors', () => {
  it('continue a list where a page ended, forwards and backwards', () => {
    const first = cursors.page('jobs', cursors.window('jobs', { first: 3 }), rows, keys, none);
    expect(first.nodes).toHaveLength(3);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(cursors.window('jobs', { first: 3, after: first.pageInfo.endCursor! })).toEqual({
      size: 3,
      backward: false,
      from: [2, 'id-2'],
    });

    const back = cursors.window('jobs', { last: 2, before: first.pageInfo.endCursor! });
    const page = cursors.page('jobs', back, [rows[1]!, rows[0]!], keys, none);
    expect(page.nodes).toEqual([rows[0], rows[1]]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('says nothing of an empty page but that it is empty', () => {
    const page = cursors.page('jobs', cursors.window('jobs', { first: 3 }), [], keys, none);
    expect(page.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('show nothing of what they hold, and are the same for the same row', () => {
    const [cursor, again] = [1, 2].map(() => cursors.seal('candidates', ['Aisha Bello', 'id']));
    expect(cursor).toBe(again);
    expect(Buffer.from(cursor ?? '', 'base64url').toString()).not.toContain('Aisha');
  });

  const cursor = cursors.seal('jobs', [3, 'id']);
  it.each([
    ['neither first nor last', {}, 'Say how many'],
    ['both', { first: 1, last: 1 }, 'not both'],
    ['none at all', { first: 0 }, '1 to 100, not 0'],
    ['too many', { last: 101 }, '"last" takes 1 to 100, not 101'],
    ['a direction that does not fit its cursor', { first: 1, before: cursor }, '"before" goes with "last"'],
    ['a made-up cursor', { first: 1, after: 'bm9wZQ' }, '"after" is not a cursor of this list'],
    ['a changed cursor', { first: 1, after: `${cursor.slice(0, -2)}xx` }, 'not a cursor of this list'],
    [
      'a cursor of another list',
      { first: 1, after: cursors.seal('members', [3, 'id']) },
      'not a cursor of this list',
    ],
    [
      'a cursor of another installation',
      { first: 1, after: new Cursors('other').seal('jobs', [3, 'id']) },
      'not a cursor',
    ],
  ])('refuse %s and say what would be accepted', (_what, args, message) => {
    expect(() => cursors.window('jobs', args)).toThrow(message);
  });
});
