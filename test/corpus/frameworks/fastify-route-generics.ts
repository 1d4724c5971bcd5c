// The type arguments of a route of Fastify say what its requests hold.
// @file src/plugin.ts
import type { FastifyInstance } from 'fastify';
import type { PatientBody, PageQuery } from './types.js';

export default async function routes(app: FastifyInstance): Promise<void> {
  app.post<{ Body: PatientBody }>('/patients', { schema: { tags: ['patients'] } }, async (request, reply) => {
    request.log.info({ ward: request.body.ward }, 'admitting');
    request.log.info(request.body, 'admitting'); // expect: no-personal-data-in-logs
    return reply.code(201).send();
  });

  app.get<{ Querystring: PageQuery }>('/patients', async (request) => {
    request.log.info(request.query, 'listing');
    return [];
  });
}
// @file src/types.ts
export interface PatientBody {
  name: string;
  ward: string;
}
export interface PageQuery {
  page: number;
  size: number;
}
