import ReactPixel from 'react-facebook-pixel';

interface Shopper {
  email: string;
  phone: string;
  total: number;
}

export function matched(shopper: Shopper): void {
  ReactPixel.init('1', { em: shopper.email }); // flow: analytics plain encrypted to Meta
  ReactPixel.init('1');
  ReactPixel.track('Purchase', { phone: shopper.phone }); // flow: analytics plain encrypted to Meta
  ReactPixel.track('Purchase', { value: shopper.total });
  ReactPixel.trackCustom('Returned', { email: shopper.email }); // flow: analytics plain encrypted to Meta
  ReactPixel.trackSingle('1', 'Purchase', { email: shopper.email }); // flow: analytics plain encrypted to Meta
  ReactPixel.trackSingleCustom('1', 'Returned', { email: shopper.email }); // flow: analytics plain encrypted to Meta
  ReactPixel.fbq('set', 'userData', { em: shopper.email }); // flow: analytics plain encrypted to Meta
}

export function onPage(lead: { email: string; page: number }): void {
  fbq('track', 'Lead', { em: lead.email }); // flow: analytics plain encrypted to Meta
  window.fbq('track', 'Lead', { page: lead.page });
}
