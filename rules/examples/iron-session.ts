import Cookies from 'js-cookie';
import { sealData, unsealData } from 'iron-session';

interface Shopper {
  email: string;
  creditCardNumber: string;
  theme: string;
}

export async function remember(shopper: Shopper, password: string): Promise<void> {
  const sealed = await sealData({ card: shopper.creditCardNumber }, { password });
  Cookies.set('shopper', sealed); // flow: cookie encrypted
  const known = await sealData({ mail: shopper.email }, { password: 'a password that anyone can read in the code' });
  Cookies.set('shopper', known); // flow: cookie pseudonymised-weak
  const opened = await unsealData(sealed, { password });
  console.log(opened); // flow: log plain
  Cookies.set('theme', shopper.theme);
}
