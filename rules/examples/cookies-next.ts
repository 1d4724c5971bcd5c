import { deleteCookie, setCookie } from 'cookies-next';

interface Shopper {
  email: string;
  phone: string;
  theme: string;
}

export function remember(shopper: Shopper): void {
  setCookie('shopper', shopper.email); // flow: cookie plain
  setCookie('shopper', shopper.phone, { secure: true, httpOnly: true }); // flow: cookie plain encrypted
  setCookie('theme', shopper.theme);
  deleteCookie('shopper');
}
