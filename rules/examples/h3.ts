import { createError, defineEventHandler, getQuery, getRequestIP, readBody, send, sendRedirect } from 'h3';
import { appendHeader, appendResponseHeader, setCookie, setHeader, setHeaders, setResponseHeader } from 'h3';
import { setResponseHeaders, type H3Event } from 'h3';

interface Patient {
  email: string;
  room: number;
}

export default defineEventHandler(async (event) => {
  const body = await readBody(event);
  console.log(body.email, body.page); // flow: log plain
  const { patientName } = getQuery(event);
  console.log(patientName); // flow: log plain
  console.log(getRequestIP(event, { xForwardedFor: true })); // flow: log plain
});

export async function output(event: H3Event, patient: Patient): Promise<void> {
  setCookie(event, 'mail', patient.email, { secure: true }); // flow: cookie plain encrypted
  await sendRedirect(event, `/patients?mail=${patient.email}`); // flow: url plain
  await send(event, patient.email); // flow: http-response plain
  await send(event, `mail\n${patient.email}`, 'text/csv'); // flow: http-response plain; export plain
  setHeader(event, 'X-Mail', patient.email); // flow: http-response plain
  setResponseHeader(event, 'X-Mail', patient.email); // flow: http-response plain
  appendHeader(event, 'X-Mail', patient.email); // flow: http-response plain
  appendResponseHeader(event, 'X-Mail', patient.email); // flow: http-response plain
  setHeaders(event, { 'X-Mail': patient.email }); // flow: http-response plain
  setResponseHeaders(event, { 'X-Mail': patient.email }); // flow: http-response plain
  throw createError({ statusCode: 404, message: `${patient.email} is not here` }); // flow: error-text plain
}

export async function harmless(event: H3Event, patient: Patient): Promise<void> {
  await send(event, String(patient.room));
  throw createError({ statusCode: 404, message: `Room ${patient.room} is not here` });
}
