// The type argument of a request declares its body.
import Fastify from 'fastify';
import type { Request } from 'express';

interface Registration {
  remarks: string;
  iban: string;
  plan: string;
}

export function register(request: Request<object, object, Registration>): void {
  const { body } = request;
  console.log(body.iban); // expect: no-personal-data-in-logs
  console.log(body.plan);
}

const fastify = Fastify();
fastify.post<{ Body: Registration }>('/members', async (request) => {
  console.log(request.body.iban); // expect: no-personal-data-in-logs
  console.log(request.body.plan);
});
