import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { ApiOptions } from './api-options.js';
import { AppModule } from './app.module.js';
import { PassOn } from './graphql/pass-on.js';
import { reportHealth } from './http/health.js';
import { guardGraphql } from './http/request-guards.js';
import { serveWebClient } from './http/web-client.js';

const BODY_LIMIT = 1024 * 1024;
/** A request that has not arrived whole by then is ended: slow bodies hold no connection. */
const REQUEST_TIMEOUT_MS = 30_000;

export interface RunningApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  /** Finishes requests in flight, then closes the database connections. */
  close(): Promise<void>;
}

/** Boots the API on one port, with the web client beside it. */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false, // Nest would add forms, which any page may send; JSON is what Fastify reads by itself
  });
  app.useGlobalFilters(new PassOn());
  const server = app.getHttpAdapter().getInstance() as never as Parameters<typeof guardGraphql>[0];
  server.removeContentTypeParser('text/plain');
  await app.register(fastifyCookie as never);
  guardGraphql(server);
  reportHealth(server, app.get(DataSource));
  await serveWebClient(server, options.webRoot);
  const host = options.host ?? '127.0.0.1';
  await app.listen(options.port, host);
  const { port } = app.getHttpServer().address() as { port: number };
  return { url: `http://localhost:${port}`, app, close: () => app.close() };
}
