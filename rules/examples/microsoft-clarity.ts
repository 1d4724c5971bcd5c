import Clarity from '@microsoft/clarity';

interface Shopper {
  email: string;
  firstName: string;
  basket: number;
}

Clarity.init('project');

export function bought(shopper: Shopper): void {
  Clarity.identify(shopper.email, 'session', 'page', shopper.firstName); // flow: analytics plain encrypted to Microsoft
  Clarity.setTag('name', shopper.firstName); // flow: analytics plain encrypted to Microsoft
  Clarity.setTag('basket', `${shopper.basket}`);
  Clarity.event(`bought by ${shopper.email}`); // flow: analytics plain encrypted to Microsoft
}

export function onPage(guest: { email: string; page: number }): void {
  window.clarity('identify', guest.email); // flow: analytics plain encrypted to Microsoft
  window.clarity('set', 'page', guest.page);
}
