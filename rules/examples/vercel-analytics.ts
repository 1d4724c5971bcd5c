import { pageview, track } from '@vercel/analytics';
import { track as trackOnServer } from '@vercel/analytics/server';

interface Owner {
  email: string;
  plan: string;
}

export function upgraded(owner: Owner): void {
  track('upgraded', { email: owner.email }); // flow: analytics plain encrypted to Vercel
  track('upgraded', { plan: owner.plan });
  void trackOnServer('upgraded', { email: owner.email }); // flow: analytics plain encrypted to Vercel
  pageview({ route: '/owners/[email]', path: `/owners/${owner.email}` }); // flow: analytics plain encrypted to Vercel
  pageview({ route: '/owners', path: '/owners' });
}
