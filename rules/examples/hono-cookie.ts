import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';
import type { Context } from 'hono';

interface Patient {
  email: string;
  room: number;
}

export async function cookies(c: Context, patient: Patient): Promise<void> {
  setCookie(c, 'mail', patient.email, { secure: true }); // flow: cookie plain encrypted
  await setSignedCookie(c, 'mail', patient.email, process.env.SECRET); // flow: cookie plain
  setCookie(c, 'room', String(patient.room));
  const { email } = getCookie(c);
  console.log(email); // flow: log plain (possible)
  console.log((await getSignedCookie(c, process.env.SECRET)).theme);
  deleteCookie(c, 'mail');
}
