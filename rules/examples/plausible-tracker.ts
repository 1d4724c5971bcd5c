import { track } from '@plausible-analytics/tracker';
import { usePlausible } from 'next-plausible';
import Plausible from 'plausible-tracker';

interface Visitor {
  email: string;
  topic: string;
}

const plausible = Plausible({ domain: 'example.org' });

export function subscribed(visitor: Visitor): void {
  plausible.trackEvent('subscribed', {}, { props: { email: visitor.email } }); // flow: analytics plain encrypted to Plausible Analytics
  plausible.trackEvent('subscribed', {}, { props: { topic: visitor.topic } });
  plausible.trackPageview({ url: `https://example.org/?email=${visitor.email}` }); // flow: analytics plain encrypted to Plausible Analytics
  track('subscribed', { props: { email: visitor.email } }); // flow: analytics plain encrypted to Plausible Analytics
  track('subscribed', { props: { topic: visitor.topic } });
}

export function useSubscription(visitor: Visitor): void {
  const send = usePlausible();
  send('subscribed', { props: { email: visitor.email } }); // flow: analytics plain encrypted to Plausible Analytics
}

export function onPage(guest: { email: string; page: number }): void {
  window.plausible('Signup', { props: { mail: guest.email } }); // flow: analytics plain encrypted to Plausible Analytics
  window.plausible('Signup', { props: { page: guest.page } });
}
