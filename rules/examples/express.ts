import express, { Router, type Request, type Response } from 'express';
import { parse } from 'node:url';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const app = express();
const router = Router();
app.use(express.json());

export function input(req: Request): void {
  console.log(req.body.email, req.body.page); // flow: log plain
  console.log(req.query.email); // flow: log plain
  console.log(req.params.email); // flow: log plain
  console.log(req.cookies.email); // flow: log plain
  console.log(req.signedCookies.email); // flow: log plain
  console.log(req.headers.email); // flow: log plain (possible)
  console.log(req.rawHeaders.email); // flow: log plain (possible)
  console.log(req.file.patientName); // flow: log plain
  console.log(req.files.patientName); // flow: log plain
  console.log(req.get('x-user-email')); // flow: log plain
  console.log(req.header('x-user-email')); // flow: log plain
  console.log(req.user.email); // flow: log plain
  console.log(req.session.email); // flow: log plain
  console.log(req.auth.email); // flow: log plain
  console.log(parse(req.url, true).query.email); // flow: log plain
  console.log(parse(req.originalUrl, true).query.email); // flow: log plain
  console.log(req.ip); // flow: log plain
  console.log(req.ips); // flow: log plain
  console.log(req.socket.remoteAddress); // flow: log plain
  console.log(req.connection.remoteAddress); // flow: log plain
  console.log(req.method, req.path, req.get('accept'));
}

app.post('/patients', (req, res) => {
  console.log(req.body.diagnosis); // flow: log plain
  res.status(201).json({ room: req.body.room });
});
app.route('/patients/:room').get((req, res) => res.send(req.body.email)); // flow: http-response plain
router.get('/patients', (req, res) => res.send({ mail: req.body.email })); // flow: http-response plain

app.locals.title = 'Patients';
export function locals(res: Response): void {
  console.log(res.locals.startedAt, app.locals.title);
  console.log(res.locals.diagnosis); // flow: log plain
  console.log(app.locals.member.email); // flow: log plain
}

export function output(res: Response, patient: Patient): void {
  res.send(patient.email); // flow: http-response plain
  res.status(200).json(patient); // flow: http-response plain
  res.jsonp({ mail: patient.email }); // flow: http-response plain
  res.render('patient', { mail: patient.email }); // flow: http-response plain
  res.write(patient.email); // flow: http-response plain
  res.end(patient.diagnosis); // flow: http-response plain
  res.json({ room: patient.room });
}

export function download(res: Response, patients: Patient[]): void {
  res.setHeader('Content-Type', 'text/csv');
  res.send(patients.map((patient) => patient.email).join('\n')); // flow: http-response plain; export plain
}

export function attachment(res: Response, patients: Patient[]): void {
  res.attachment('patients.csv').send(patients.map((patient) => patient.email).join('\n')); // flow: http-response plain; export plain
}

export function places(res: Response, patient: Patient): void {
  res.cookie('mail', patient.email, { secure: true }); // flow: cookie plain encrypted
  res.cookie('mail', patient.email, { secure: false }); // flow: cookie plain unencrypted
  res.redirect(`/patients?mail=${patient.email}`); // flow: url plain
  res.redirect(303, `/rooms/${patient.room}`);
  res.location(`/patients/${patient.email}`); // flow: url plain
  res.set('X-Mail', patient.email); // flow: http-response plain
  res.header({ 'X-Mail': patient.email }); // flow: http-response plain
  res.setHeader('X-Mail', patient.email); // flow: http-response plain
  res.append('X-Mail', patient.email); // flow: http-response plain
  res.writeHead(200, { 'X-Mail': patient.email }); // flow: http-response plain
  res.sendFile(`/files/${patient.email}`);
}
