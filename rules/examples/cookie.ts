import * as cookie from 'cookie';

interface Shopper {
  email: string;
  phone: string;
  theme: string;
}

export function remember(headers: Headers, shopper: Shopper): string {
  const current = cookie.serialize('shopper', shopper.email, { httpOnly: true, secure: true }); // flow: cookie plain encrypted
  headers.append('Set-Cookie', current);
  headers.append('Set-Cookie', cookie.serialize('phone', shopper.phone, { secure: false })); // flow: cookie plain unencrypted
  headers.append('Set-Cookie', cookie.stringifySetCookie({ name: 'shopper', value: shopper.email })); // flow: cookie plain
  return cookie.serialize('theme', shopper.theme);
}
