import Cookies from 'universal-cookie';
import { Cookies as ReactCookies } from 'react-cookie';

interface Shopper {
  email: string;
  creditCardNumber: string;
  theme: string;
}

const cookies = new Cookies(null, { path: '/' });
const inReact = new ReactCookies();

export function remember(shopper: Shopper): void {
  cookies.set('shopper', shopper.email); // flow: cookie plain
  inReact.set('card', shopper.creditCardNumber, { secure: true }); // flow: cookie plain encrypted
  cookies.set('theme', shopper.theme);
  cookies.remove('shopper');
}
