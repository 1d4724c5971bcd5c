import Hapi, { type Request, type ResponseToolkit } from '@hapi/hapi';

interface Patient {
  email: string;
  room: number;
}

const server = Hapi.server({ port: 3000 });

server.route({
  method: 'POST',
  path: '/patients',
  handler: (request, h) => {
    console.log(request.payload.email, request.payload.page); // flow: log plain
    return h.response({ room: request.payload.room }).code(201);
  },
});

export function input(request: Request): void {
  console.log(request.payload.email); // flow: log plain
  console.log(request.query.email); // flow: log plain
  console.log(request.params.email); // flow: log plain
  console.log(request.headers['x-user-email']); // flow: log plain
  console.log(request.state.email); // flow: log plain
  console.log(request.auth.credentials.email); // flow: log plain
  console.log(request.info.remoteAddress); // flow: log plain
  console.log(request.method, request.path);
}

export function output(request: Request, h: ResponseToolkit, patient: Patient): void {
  h.response(patient); // flow: http-response plain
  h.response('ok').header('X-Mail', patient.email); // flow: http-response plain
  h.response('ok').state('mail', patient.email); // flow: cookie plain
  h.view('patient', { mail: patient.email }); // flow: http-response plain
  h.redirect(`/patients?mail=${patient.email}`); // flow: url plain
  h.state('mail', patient.email); // flow: cookie plain
  request.log(['info'], `${patient.email} was seen`); // flow: log plain
  server.log(['info'], { mail: patient.email }); // flow: log plain
  h.response({ room: patient.room });
}
