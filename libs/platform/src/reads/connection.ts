import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { Permits } from '../graphql/permits.js';

export const PAGE_LIMIT = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, 1 to 100. Give this or `last`.',
  })
  first?: number;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100. Give this or `first`.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string;
}

@Permits('member')
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Whether more follows this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether something comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  endCursor!: string | null;
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/** What a statement needs to fetch one page: one row more than asked for tells whether there is a next. */
export interface PageWindow {
  readonly size: number;
  readonly backward: boolean;
  /** The keyset values of the row to continue from; null at the start of the list. */
  readonly from: readonly (string | number | null)[] | null;
}

const refuse = (message: string, argument: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals cursors: they hold what a list is ordered by, a name for example, and stand in addresses. A made-up one is
 * refused, and one of another list cannot be passed off. The same row has the same cursor always, so that equal answers
 * are equal to the byte: the initialization vector is made from the contents.
 */
export class Cursors {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'plumbline cursors', 32));
  }

  seal(list: string, keys: readonly (string | number | null)[]): string {
    const body = JSON.stringify(keys);
    const iv = createHmac('sha256', this.key)
      .update(list)
      .update('\0')
      .update(body)
      .digest()
      .subarray(0, IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, iv, { authTagLength: TAG_BYTES }).setAAD(
      Buffer.from(list),
    );
    const sealed = Buffer.concat([cipher.update(body), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  private read(list: string, cursor: string, argument: string): (string | number | null)[] {
    const bytes = Buffer.from(cursor, 'base64url');
    const [head, body] = [bytes.subarray(0, IV_BYTES + TAG_BYTES), bytes.subarray(IV_BYTES + TAG_BYTES)];
    try {
      const decipher = createDecipheriv(CIPHER, this.key, head.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(list))
        .setAuthTag(head.subarray(IV_BYTES));
      const opened = Buffer.concat([decipher.update(body), decipher.final()]);
      return JSON.parse(opened.toString()) as (string | number | null)[];
    } catch {
      // whatever is wrong with it, it was not made here for this list
      throw refuse(
        `"${argument}" is not a cursor of this list. Use one that a page of it returned.`,
        argument,
      );
    }
  }

  /** @throws GraphQLError BAD_USER_INPUT that names the argument and what it would accept. */
  window(list: string, args: PageArgs): PageWindow {
    const backward = args.first === undefined || args.first === null;
    const size = backward ? args.last : args.first;
    const named = backward && args.last !== undefined ? 'last' : 'first';
    if (!backward && args.last !== undefined && args.last !== null)
      throw refuse('Give "first" or "last", not both.', 'last');
    if (size === undefined || size === null)
      throw refuse('Say how many: "first" or "last", 1 to 100.', 'first');
    if (size < 1 || size > PAGE_LIMIT)
      throw refuse(`"${named}" takes 1 to ${PAGE_LIMIT}, not ${size}.`, named);
    const [cursor, argument] = backward ? [args.before, 'before'] : [args.after, 'after'];
    if (backward ? args.after : args.before)
      throw refuse(
        backward ? '"after" goes with "first".' : '"before" goes with "last".',
        backward ? 'after' : 'before',
      );
    return { size, backward, from: cursor ? this.read(list, cursor, argument) : null };
  }

  /**
   * A page from the rows that a statement fetched for its window: `size + 1` at the most, in the
   * window's own direction.
   */
  page<T>(
    list: string,
    window: PageWindow,
    fetched: readonly T[],
    keysOf: (row: T) => readonly (string | number | null)[],
    totalCount: () => Promise<number>,
  ): Connection<T> {
    const more = fetched.length > window.size;
    const rows = fetched.slice(0, window.size);
    if (window.backward) rows.reverse();
    const edges = rows.map((node) => ({ cursor: this.seal(list, keysOf(node)), node }));
    return {
      edges,
      nodes: rows,
      pageInfo: {
        hasNextPage: window.backward ? window.from !== null : more,
        hasPreviousPage: window.backward ? more : window.from !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount,
    };
  }
}

/** The connection type of a list: `JobConnection` with `edges`, `nodes`, `pageInfo` and `totalCount`. */
export function connectionOf<T>(name: string, node: () => Type<T>): Type<Connection<T>> {
  @Permits('member')
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })
  class EdgeType {
    @Field({ description: 'Opaque; give it as `after` or `before`.' })
    cursor!: string;

    @Field(node, { description: `The ${name} itself.` })
    node!: T;
  }

  @Permits('member')
  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'The rows alone.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many rows the whole list has for you. Costs a scan: ask only where you show it.',
    })
    totalCount!: number;
  }
  return ConnectionType as unknown as Type<Connection<T>>;
}
