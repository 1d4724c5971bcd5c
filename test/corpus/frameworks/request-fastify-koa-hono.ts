// Fastify, Koa and Hono hand out requests of their own.
import Fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';

interface Registration {
  email: string;
  plan: string;
}

const fastify = Fastify();
fastify.post('/members', async (request, reply) => {
  const registration = request.body as Registration;
  console.log(registration.email); // expect: no-personal-data-in-logs
  console.log(registration.plan);
  request.log.info(request.ip);
  return reply.send({ ok: true });
});

const koa = new Koa();
koa.use(async (context) => {
  const registration = context.request.body as Registration;
  console.log(registration.email); // expect: no-personal-data-in-logs
  console.log(registration.plan);
});

const hono = new Hono();
hono.post('/members', async (context) => {
  const { email, plan } = await context.req.json();
  console.log(email); // expect: no-personal-data-in-logs
  console.log(plan);
  return context.json({ ok: true });
});
