import posthog from 'posthog-js';

let started = false;

export function startAnalytics(): void {
  const key = process.env.NEXT_PUBLIC_POSTHOG_KEY;
  if (started || !key) return;
  posthog.init(key, {
    api_host: 'https://eu.i.posthog.com',
    autocapture: false,
    capture_pageview: false,
    disable_session_recording: true,
    person_profiles: 'identified_only',
  });
  started = true;
}

export function capture(event: string, properties: Record<string, unknown> = {}): void {
  if (!started) return;
  posthog.capture(event, properties);
}
