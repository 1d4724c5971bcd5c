// The parts of a request have the properties of the schemas that its route validates them by.
import Fastify from 'fastify';
const app = Fastify();
const body = { type: 'object', properties: { email: { type: 'string' }, plan: { type: 'string' } } } as const;
app.post('/join', { schema: { body } }, async (request) => {
  console.log(request.body.plan);
  console.log(request.body); // expect: no-personal-data-in-logs
});
app.post('/plan', { schema: { body: { type: 'object', additionalProperties: false, properties: { plan: { type: 'string' } } } } }, async (request) => {
  console.log(request.body);
});
app.route({
  method: 'POST',
  url: '/phone',
  schema: { body: { type: 'object', properties: { phone: { type: 'string' } } }, querystring: { type: 'object', properties: { page: { type: 'integer' } } } },
  handler: async (request) => {
    console.log(request.query);
    console.log(request.body); // expect: no-personal-data-in-logs
  },
});
