import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { type RunningApi, startApi } from '../../src/index.js';

export interface GraphqlAnswer {
  readonly status: number;
  // The specs look into answers of many shapes; each says what it expects of its own.
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly headers: Headers;
  /** What came over the wire. */
  readonly text: string;
}

export interface TestApiOptions {
  readonly introspection?: boolean;
  /** A database that is there already and is not this API's to remove. */
  readonly databaseUrl?: string;
}

const SECRET = 'a secret of the tests';

/** The API on a fresh database, spoken to over HTTP as its users do. */
export class TestApi {
  private constructor(
    private readonly database: TestDatabase | null,
    private readonly running: RunningApi,
  ) {}

  static async start({ introspection = false, databaseUrl }: TestApiOptions = {}): Promise<TestApi> {
    const db = databaseUrl === undefined ? await startDatabase() : null;
    const url = databaseUrl ?? db?.urls.app ?? '';
    try {
      return new TestApi(db, await startApi({ databaseUrl: url, secret: SECRET, port: 0, introspection }));
    } catch (error) {
      await db?.stop();
      throw error;
    }
  }

  get db(): TestDatabase {
    if (!this.database) throw new Error('This API stands on a database of somebody else.');
    return this.database;
  }

  get url(): string {
    return this.running.url;
  }

  get app(): RunningApi['app'] {
    return this.running.app;
  }

  /** Any request to /graphql, as it is given. */
  async send(init: RequestInit, search = ''): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.url}/graphql${search}`, init);
    const text = await response.text();
    const body = readJson(text);
    const { status, headers } = response;
    return { status, headers, text, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Posts one document; `headers` carry the credential. */
  ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<GraphqlAnswer> {
    return this.send({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  }

  async stop(): Promise<void> {
    await this.running.close();
    await this.database?.stop();
  }
}

/** The header that carries an API token. */
export const bearing = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

interface Body {
  readonly data?: GraphqlAnswer['data'];
  readonly errors?: GraphqlAnswer['errors'];
}

function readJson(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {}; // a page or a line of text: the specs look at it as it came
  }
}
