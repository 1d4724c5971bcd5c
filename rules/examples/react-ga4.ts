import LegacyGA from 'react-ga';
import ReactGA from 'react-ga4';

interface Buyer {
  email: string;
  postcode: string;
  items: number;
}

ReactGA.initialize('G-1');

export function bought(buyer: Buyer): void {
  ReactGA.event('purchase', { email: buyer.email }); // flow: analytics plain encrypted to Google Analytics
  ReactGA.event({ category: 'purchase', action: 'paid', label: buyer.email }); // flow: analytics plain encrypted to Google Analytics
  ReactGA.event('purchase', { items: buyer.items });
  ReactGA.send({ hitType: 'pageview', page: `/orders/${buyer.email}` }); // flow: analytics plain encrypted to Google Analytics
  ReactGA.set({ userId: buyer.email }); // flow: analytics plain encrypted to Google Analytics
  ReactGA.gtag('set', 'user_properties', { email: buyer.email }); // flow: analytics plain encrypted to Google Analytics
}

export function boughtBefore(buyer: Buyer): void {
  LegacyGA.ga('set', 'userId', buyer.email); // flow: analytics plain encrypted to Google Analytics
  LegacyGA.pageview(`/orders?email=${buyer.email}`); // flow: analytics plain encrypted to Google Analytics
  LegacyGA.modalview(buyer.email); // flow: analytics plain encrypted to Google Analytics
  LegacyGA.timing({ category: 'order', variable: buyer.email, value: 3 }); // flow: analytics plain encrypted to Google Analytics
  LegacyGA.exception({ description: buyer.email }); // flow: analytics plain encrypted to Google Analytics
  LegacyGA.outboundLink({ label: buyer.email }, () => undefined); // flow: analytics plain encrypted to Google Analytics
  LegacyGA.pageview('/orders');
}
