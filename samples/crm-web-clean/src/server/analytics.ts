import 'server-only';
import { PostHog } from 'posthog-node';

let client: PostHog | undefined;

function posthog(): PostHog | undefined {
  const key = process.env.POSTHOG_KEY;
  if (!key) return undefined;
  client ??= new PostHog(key, { host: 'https://eu.i.posthog.com', flushAt: 1, flushInterval: 0 });
  return client;
}

export function track(event: string, distinctId: string, properties: Record<string, unknown> = {}): void {
  posthog()?.capture({ event, distinctId, properties });
}
