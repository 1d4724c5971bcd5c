import Cookies from 'js-cookie';
import { setCookie } from 'typescript-cookie';

interface Shopper {
  email: string;
  creditCardNumber: string;
  theme: string;
}

const strict = Cookies.withAttributes({ sameSite: 'strict' });

export function remember(shopper: Shopper): void {
  Cookies.set('shopper', shopper.email); // flow: cookie plain
  Cookies.set('shopper', shopper.email, { secure: true }); // flow: cookie plain encrypted
  Cookies.set('card', shopper.creditCardNumber, { secure: false }); // flow: cookie plain unencrypted
  setCookie('shopper', JSON.stringify({ mail: shopper.email })); // flow: cookie plain
  strict.set('shopper', shopper.email); // flow: cookie plain
  Cookies.set('theme', shopper.theme);
  Cookies.remove('shopper');
}
