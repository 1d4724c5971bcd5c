import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const server = Fastify({
  logger: { redact: ['mail'], serializers: { guest: ({ room }: Patient) => room } },
});

export function input(request: FastifyRequest): void {
  console.log(request.body.email); // flow: log plain
  console.log(request.query.email); // flow: log plain
  console.log(request.params.email); // flow: log plain
  console.log(request.headers.email); // flow: log plain (possible)
  console.log(request.cookies.email); // flow: log plain
  console.log(request.user.email); // flow: log plain
  console.log(request.session.email); // flow: log plain
  console.log(request.ip); // flow: log plain
  console.log(request.ips); // flow: log plain
  request.log.info(request.body.iban); // flow: log plain
  console.log(request.method, request.hostname, request.body.page);
}

server.get('/patients', async (request, reply) => {
  server.log.info(request.query.email); // flow: log plain
  return reply.code(200).send({ room: request.query.room });
});
server.post('/patients', { schema: {} }, (request, reply) => {
  reply.send({ mail: request.body.email }); // flow: http-response plain
});
server.route({
  method: 'PUT',
  url: '/patients',
  handler: (request, reply) => reply.send(request.body.diagnosis), // flow: http-response plain
});
server.addHook('onRequest', async (request) => console.log(request.headers.email)); // flow: log plain (possible)
server.register(async (inner) => {
  inner.get('/', (request) => console.log(request.query.email)); // flow: log plain
});

export function output(reply: FastifyReply, patient: Patient): void {
  reply.send(patient); // flow: http-response plain
  reply.view('patient', { mail: patient.email }); // flow: http-response plain
  reply.setCookie('mail', patient.email, { secure: true }); // flow: cookie plain encrypted
  reply.cookie('mail', patient.email); // flow: cookie plain
  reply.redirect(`/patients?mail=${patient.email}`); // flow: url plain
  reply.header('X-Mail', patient.email); // flow: http-response plain
  reply.headers({ 'X-Mail': patient.email }); // flow: http-response plain
  reply.log.warn(patient.email); // flow: log plain
  reply.status(200).send({ room: patient.room });
}

export function download(reply: FastifyReply, patients: Patient[]): void {
  reply.type('text/csv').send(patients.map((patient) => patient.email).join('\n')); // flow: http-response plain; export plain
}

server.post('/guests', async (request: FastifyRequest<{ Body: Patient }>, reply) => {
  request.log.warn({ mail: request.body.email, guest: request.body });
  reply.log.info({ who: request.body.email }); // flow: log plain
});

export function lines({ log }: FastifyRequest, patient: Patient): void {
  log.trace(patient.email); // flow: log plain
  log.debug(patient.email); // flow: log plain
  log.warn(patient.email); // flow: log plain
  log.error(patient.email); // flow: log plain
  log.fatal(patient.email); // flow: log plain
  log.child({ about: patient.diagnosis }).info('seen'); // flow: log plain
}
