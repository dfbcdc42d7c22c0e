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
  readonly database?: TestDatabase;
}

const SECRET = 'a secret of the tests';

/** The API on a fresh database, spoken to over HTTP as its users do. */
export class TestApi {
  private constructor(
    readonly db: TestDatabase,
    private readonly running: RunningApi,
    private readonly ownsDatabase: boolean,
  ) {}

  static async start({ introspection = false, database }: TestApiOptions = {}): Promise<TestApi> {
    const db = database ?? (await startDatabase());
    try {
      const running = await startApi({ databaseUrl: db.urls.app, secret: SECRET, port: 0, introspection });
      return new TestApi(db, running, !database);
    } catch (error) {
      if (!database) await db.stop();
      throw error;
    }
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
    if (this.ownsDatabase) await this.db.stop();
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
