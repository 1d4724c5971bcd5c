import { error, fail, json, redirect, text, type RequestEvent } from '@sveltejs/kit';

interface Patient {
  email: string;
  room: number;
}

export async function input({ request, params, locals, url, cookies }: RequestEvent): Promise<void> {
  const body = await request.json();
  console.log(body.email, body.page); // flow: log plain
  console.log(params.email); // flow: log plain
  console.log(locals.user.email); // flow: log plain
  console.log(url.pathname, cookies.size);
}

export async function read(event: RequestEvent): Promise<void> {
  console.log(event.url.searchParams.get('email')); // flow: log plain
  console.log(event.getClientAddress()); // flow: log plain
  console.log(event.cookies.get('email')); // flow: log plain
}

export function output(event: RequestEvent, patient: Patient): void {
  json(patient); // flow: http-response plain
  text(patient.email); // flow: http-response plain
  fail(400, { mail: patient.email }); // flow: http-response plain
  event.cookies.set('mail', patient.email, { path: '/' }); // flow: cookie plain encrypted
  event.cookies.set('mail', patient.email, { path: '/', secure: false }); // flow: cookie plain unencrypted
  json({ room: patient.room });
  if (patient.room === 0) redirect(303, `/login?mail=${patient.email}`); // flow: url plain
  error(404, `${patient.email} is not here`); // flow: error-text plain
}
