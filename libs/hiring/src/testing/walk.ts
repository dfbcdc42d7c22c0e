import type { Connection, PageArgs } from '@plumbline/platform';

type PageOf<Row> = (window: PageArgs) => Promise<Connection<Row>>;

const MOST_PAGES = 100;

/** Everything that a list holds, page after page from its start. */
export async function forwards<Row>(page: PageOf<Row>, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { nodes, pageInfo }: Connection<Row> = await page(after ? { first: size, after } : { first: size });
    rows.push(...nodes);
    if (pageInfo.hasPreviousPage !== (after !== null)) throw new Error('A page forgot what comes before it.');
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
  throw new Error('The list does not end.');
}

/** Everything that a list holds, page before page from its end. */
export async function backwards<Row>(page: PageOf<Row>, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  let before: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { nodes, pageInfo }: Connection<Row> = await page(before ? { last: size, before } : { last: size });
    rows.unshift(...nodes);
    if (pageInfo.hasNextPage !== (before !== null)) throw new Error('A page forgot what comes after it.');
    if (!pageInfo.hasPreviousPage) return rows;
    before = pageInfo.startCursor;
  }
  throw new Error('The list does not begin.');
}
