export interface ListKey {
  readonly sql: string;
  readonly type: string;
}

export interface Keyset {
  /** Ends a WHERE; empty at the start of the list. */
  readonly condition: string;
  readonly order: string;
  readonly values: readonly (string | number | null)[];
  /** Part of the statement's name: one name stands for one text. */
  readonly name: string;
}

/**
 * Where a page begins and how it is ordered, for keys that all fall or all rise. One row comparison, so that the
 * index finds the page however deep it is.
 * @param parameter the number of the first bound value.
 */
export function keyset(
  keys: readonly ListKey[],
  falling: boolean,
  from: readonly (string | number | null)[] | null,
  parameter: number,
): Keyset {
  const columns = keys.map(({ sql }) => sql).join(', ');
  const bound = keys.map(({ type }, place) => `$${parameter + place}::${type}`).join(', ');
  return {
    condition: from ? `and (${columns}) ${falling ? '<' : '>'} (${bound})` : '',
    order: keys.map(({ sql }) => `${sql} ${falling ? 'desc' : 'asc'}`).join(', '),
    values: from ?? [],
    name: `${falling ? 'falling' : 'rising'}${from ? '_from' : ''}`,
  };
}
