// Analytics get pseudonyms, and of a person without a name what is left.
// @file tomograph.config.json
{
  "processors": [{ "name": "PostHog", "agreement": "https://posthog.com/dpa", "categories": ["user"] }]
}
// @file track.ts
import { createHmac } from 'node:crypto';
import { PostHog } from 'posthog-node';

interface User {
  id: string;
  email: string;
  city: string;
}

const posthog = new PostHog('phc_key');

export function track(user: User): void {
  posthog.identify({ distinctId: user.id, properties: { email: user.email } }); // expect: no-unpseudonymised-export
  posthog.identify({ distinctId: user.id, properties: { city: user.city } });
  const pseudonym = createHmac('sha256', process.env.PSEUDONYM_KEY!).update(user.email).digest('hex');
  posthog.capture({ distinctId: pseudonym, event: 'opened' });
}
