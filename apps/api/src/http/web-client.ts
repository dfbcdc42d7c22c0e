import { existsSync } from 'node:fs';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Strict: no inline script or style, nothing from elsewhere. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Serves the web client beside the API: its files, and its one page for every address that is not a file. */
export async function serveWebClient(server: FastifyInstance, webRoot: string | undefined): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  if (!webRoot || !existsSync(webRoot)) return;
  await server.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      void response.header('cache-control', path.includes('/assets/') ? IMMUTABLE : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    const page = request.headers.accept?.includes('text/html') ?? false;
    return page
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.status(404).send({ message: 'Not found' });
  });
}
