import MatomoTracker from '@jonkoops/matomo-tracker';
import { createInstance, useMatomo } from '@jonkoops/matomo-tracker-react';

interface Borrower {
  email: string;
  cardNumber: string;
  books: number;
}

const tracker = new MatomoTracker({ urlBase: 'https://matomo.example.com', siteId: 3 });
const unencrypted = createInstance({ urlBase: 'http://matomo.example.com', siteId: 3 });

export function borrowed(borrower: Borrower): void {
  tracker.trackPageView({ documentTitle: borrower.email }); // flow: analytics plain encrypted to matomo.example.com
  tracker.trackEvent({ category: 'loan', action: 'borrowed', name: borrower.email }); // flow: analytics plain encrypted to matomo.example.com
  tracker.trackEvent({ category: 'loan', action: 'borrowed', value: borrower.books });
  tracker.trackSiteSearch({ keyword: borrower.email }); // flow: analytics plain encrypted to matomo.example.com
  tracker.trackLink({ href: `mailto:${borrower.email}` }); // flow: analytics plain encrypted to matomo.example.com
  tracker.pushInstruction('setUserId', borrower.email); // flow: analytics plain encrypted to matomo.example.com
  tracker.trackEcommerceOrder({ orderId: borrower.email, orderRevenue: 1 }); // flow: analytics plain encrypted to matomo.example.com
  tracker.track({ data: [borrower.email] }); // flow: analytics plain encrypted to matomo.example.com
  unencrypted.trackEvent({ category: 'loan', action: borrower.email }); // flow: analytics plain unencrypted to matomo.example.com
}

export function useLoan(borrower: Borrower): void {
  const { trackEvent } = useMatomo();
  trackEvent({ category: 'loan', action: 'returned', name: borrower.email }); // flow: analytics plain
}
