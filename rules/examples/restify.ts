import restify, { type Request, type Response } from 'restify';
import { parse } from 'node:url';

interface Patient {
  email: string;
  room: number;
}

const server = restify.createServer({ name: 'clinic' });

server.post('/patients', (req, res, next) => {
  console.log(req.body.email, req.body.page); // flow: log plain
  res.send(201, { room: req.body.room });
  next();
});

export function input(req: Request): void {
  console.log(req.body.email); // flow: log plain
  console.log(req.query.email); // flow: log plain
  console.log(req.params.email); // flow: log plain
  console.log(req.cookies.email); // flow: log plain
  console.log(req.signedCookies.email); // flow: log plain
  console.log(req.headers['x-user-email']); // flow: log plain
  console.log(req.rawHeaders['x-user-email']); // flow: log plain
  console.log(req.file.patientName); // flow: log plain
  console.log(req.files.patientName); // flow: log plain
  console.log(parse(req.url, true).query.email); // flow: log plain
  console.log(parse(req.originalUrl, true).query.email); // flow: log plain
  console.log(req.ip); // flow: log plain
  console.log(req.ips); // flow: log plain
  console.log(req.socket.remoteAddress); // flow: log plain
  console.log(req.connection.remoteAddress); // flow: log plain
  console.log(req.header('x-user-email')); // flow: log plain
  console.log(req.get('x-user-email')); // flow: log plain
  console.log(req.user.email); // flow: log plain
  console.log(req.session.email); // flow: log plain
  console.log(req.auth.email); // flow: log plain
}

export function output(res: Response, patient: Patient): void {
  res.send(200, patient); // flow: http-response plain
  res.json({ mail: patient.email }); // flow: http-response plain
  res.header('X-Mail', patient.email); // flow: http-response plain
  res.setHeader('X-Mail', patient.email); // flow: http-response plain
  res.redirect(`/patients?mail=${patient.email}`, () => undefined); // flow: url plain
  res.send({ room: patient.room });
}
