// A request of Fastify that is decorated in a hook carries what the hook put there.
import Fastify from 'fastify';

interface Operator {
  id: string;
  email: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    operator: Operator;
    shift: string;
  }
}

const app = Fastify({ logger: true });
app.decorateRequest('shift', '');

app.addHook('preHandler', async (request) => {
  const answer = await fetch('http://localhost:4000/operator');
  request.operator = (await answer.json()) as Operator;
  request.shift = new Date().getHours() < 14 ? 'early' : 'late';
});

app.get('/line', async (request) => {
  request.log.info(`shift ${request.shift}`);
  request.log.info(`operator ${request.operator.email}`); // expect: no-personal-data-in-logs
  return { ok: true };
});
