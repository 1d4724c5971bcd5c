// A hash is a weak pseudonym without a secret key, and with a key from the code.
// @file tomograph.config.json
{ "processors": [{ "name": "PostHog", "categories": ["user"], "agreement": "https://posthog.com/dpa" }] }
// @file track.ts
import { createHash, createHmac } from 'node:crypto';
import { PostHog } from 'posthog-node';

interface User {
  email: string;
  phone: string;
}

function pseudonym(value: string, key: string): string {
  return createHmac('sha256', key).update(value).digest('hex');
}

export function track(user: User, posthog: PostHog): void {
  const unkeyed = createHash('sha256').update(user.email).digest('hex');
  posthog.capture({ distinctId: unkeyed, event: 'open' }); // expect: no-weak-pseudonymisation
  const keyed = createHmac('sha256', process.env.KEY!).update(user.email).digest('hex');
  posthog.capture({ distinctId: keyed, event: 'open' });
  const known = createHmac('sha256', 'pepper').update(user.email).digest('hex');
  posthog.capture({ distinctId: known, event: 'open' }); // expect: no-weak-pseudonymisation
  posthog.capture({ distinctId: pseudonym(user.phone, process.env.KEY!), event: 'open' });
}
