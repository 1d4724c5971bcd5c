import { createCookie, createCookieSessionStorage, defer, json, redirect, redirectDocument } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

interface Patient {
  email: string;
  room: number;
}

const storage = createCookieSessionStorage({ cookie: { name: 'session', secrets: [process.env.SECRET ?? ''] } });
const mail = createCookie('mail', { httpOnly: true });

export async function action({ request, params }: ActionFunctionArgs): Promise<void> {
  const form = await request.formData();
  console.log(form.get('email'), form.get('page')); // flow: log plain
  console.log(params.email); // flow: log plain
}

export async function loader({ request }: LoaderFunctionArgs, patient: Patient): Promise<unknown> {
  const session = await storage.getSession(request.headers.get('Cookie'));
  session.set('mail', patient.email); // flow: cookie plain
  session.flash('greeting', `Hello ${patient.email}`); // flow: cookie plain
  console.log(session.get('email')); // flow: log plain
  await mail.serialize(patient.email); // flow: cookie plain
  if (patient.room === 0) return redirect(`/login?mail=${patient.email}`); // flow: url plain
  if (patient.room === 1) return redirectDocument(`/login?mail=${patient.email}`); // flow: url plain
  if (patient.room === 2) return defer({ mail: patient.email }); // flow: http-response plain
  if (patient.room === 3) return json({ room: patient.room });
  return json(patient); // flow: http-response plain
}
