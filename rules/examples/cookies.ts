import type { IncomingMessage, ServerResponse } from 'node:http';
import Cookies from 'cookies';

interface Shopper {
  email: string;
  phone: string;
  theme: string;
}

export function remember(request: IncomingMessage, response: ServerResponse, shopper: Shopper): void {
  const cookies = new Cookies(request, response, { keys: ['none'] });
  cookies.set('shopper', shopper.email, { signed: true }); // flow: cookie plain
  cookies.set('shopper', shopper.phone, { secure: true }); // flow: cookie plain encrypted
  cookies.set('theme', shopper.theme);
}
