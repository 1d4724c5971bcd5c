import nookies, { setCookie } from 'nookies';

interface Shopper {
  email: string;
  phone: string;
  theme: string;
}

export function remember(context: unknown, shopper: Shopper): void {
  setCookie(null, 'shopper', shopper.email, { secure: false }); // flow: cookie plain unencrypted
  nookies.set(context, 'shopper', shopper.phone, { secure: true }); // flow: cookie plain encrypted
  setCookie(null, 'theme', shopper.theme);
}
