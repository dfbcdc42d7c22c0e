import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { type RunningApi, startApi } from '../../src/index.js';

export interface GraphqlAnswer {
  readonly status: number;
  // The specs look into answers of many shapes; each says what it expects of its own.
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly headers: Headers;
}

/** The API on a fresh database, spoken to over HTTP as its users do. */
export class TestApi {
  private constructor(
    readonly db: TestDatabase,
    private readonly running: RunningApi,
  ) {}

  static async start(more: { readonly introspection?: boolean } = {}): Promise<TestApi> {
    const db = await startDatabase();
    try {
      return new TestApi(
        db,
        await startApi({ databaseUrl: db.urls.app, secret: 'a secret of the tests', port: 0, ...more }),
      );
    } catch (error) {
      await db.stop();
      throw error;
    }
  }

  get url(): string {
    return this.running.url;
  }

  /** Posts one document; `headers` carry the credential. */
  async ask(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      data?: Record<string, never>;
      errors?: GraphqlAnswer['errors'];
    };
    return {
      status: response.status,
      data: body.data ?? null,
      errors: body.errors ?? [],
      headers: response.headers,
    };
  }

  async stop(): Promise<void> {
    await this.running.close();
    await this.db.stop();
  }
}
