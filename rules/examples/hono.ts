import { Hono, type Context } from 'hono';
import { parse } from 'node:url';

interface Patient {
  email: string;
  room: number;
}

const app = new Hono().basePath('/api');

app.post('/patients', async (c) => {
  const body = await c.req.json();
  console.log(body.email, body.page); // flow: log plain
  return c.json({ room: body.room }, 201);
});

export async function input(c: Context): Promise<void> {
  console.log((await c.req.json()).email); // flow: log plain
  console.log((await c.req.parseBody()).email); // flow: log plain
  console.log((await c.req.formData()).get('email')); // flow: log plain
  console.log(JSON.parse(await c.req.text()).dateOfBirth); // flow: log plain
  console.log(c.req.query('email')); // flow: log plain
  console.log(c.req.queries('email')); // flow: log plain
  console.log(c.req.param('email')); // flow: log plain
  console.log(c.req.header('x-user-email')); // flow: log plain
  console.log(c.req.valid('json').email); // flow: log plain
  console.log(c.req.raw.email); // flow: log plain
  console.log(parse(c.req.url, true).query.email); // flow: log plain
  console.log(c.get('user').email); // flow: log plain
  console.log(c.var.user.email); // flow: log plain
  console.log(c.req.method, c.req.path);
}

export function output(c: Context, patient: Patient): void {
  c.json(patient); // flow: http-response plain
  c.text(patient.email); // flow: http-response plain
  c.html(`<p>${patient.email}</p>`); // flow: http-response plain
  c.body(patient.email); // flow: http-response plain
  c.render(`<p>${patient.email}</p>`); // flow: http-response plain
  c.newResponse(patient.email); // flow: http-response plain
  c.redirect(`/patients?mail=${patient.email}`); // flow: url plain
  c.header('X-Mail', patient.email); // flow: http-response plain
  c.json({ room: patient.room });
}

export function download(c: Context, patients: Patient[]): Response {
  c.header('Content-Type', 'text/csv');
  return c.body(patients.map((patient) => patient.email).join('\n')); // flow: http-response plain; export plain
}
