import { pendingMigrations } from '@plumbline/migrations';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** `/healthz`: the process answers. `/readyz`: the database answers too, and has every migration. */
export function reportHealth(server: FastifyInstance, dataSource: DataSource): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    try {
      const pending = await pendingMigrations((sql) => dataSource.query(sql));
      if (pending.length === 0) return { status: 'ready' };
      return await reply.status(503).send({ status: 'migrations pending', pending });
    } catch {
      return reply.status(503).send({ status: 'database unreachable' });
    }
  });
}
