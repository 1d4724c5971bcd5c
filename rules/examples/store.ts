import store from 'store2';

interface Shopper {
  email: string;
  creditCardNumber: string;
  theme: string;
}

export function keep(shopper: Shopper): void {
  store.set('shopper', { mail: shopper.email }); // flow: browser-storage plain
  store.session.set('card', shopper.creditCardNumber); // flow: browser-storage plain
  store.local.set('shopper', shopper.email); // flow: browser-storage plain
  store.set('theme', shopper.theme);
  store.remove('shopper');
}
