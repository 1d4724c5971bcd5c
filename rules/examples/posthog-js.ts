import posthogDefault, { posthog } from 'posthog-js';
import { usePostHog } from 'posthog-js/react';

interface Signup {
  id: string;
  email: string;
  firstName: string;
  plan: string;
}

posthogDefault.init('key', { api_host: 'https://eu.i.posthog.com', property_denylist: ['firstName'] });

export function byDefault(signup: Signup): void {
  posthogDefault.capture('signed up', { email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.capture('signed up', { firstName: signup.firstName });
  posthogDefault.capture('signed up', { plan: signup.plan });
  posthogDefault.identify('4711', { email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.alias(signup.email); // flow: analytics plain encrypted to PostHog
  posthogDefault.group('company', 'acme', { contact: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.register({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.register_once({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.setPersonProperties({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.people.set({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.people.set_once({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthogDefault.captureException(new Error(signup.email)); // flow: error-text plain; error-tracker plain encrypted to PostHog
}

export function byName(signup: Signup): void {
  posthog.capture('signed up', { email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.identify('4711', { email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.identify(signup.id, { firstName: signup.firstName }); // flow: analytics plain encrypted to PostHog
  posthog.alias(signup.email); // flow: analytics plain encrypted to PostHog
  posthog.group('company', 'acme', { contact: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.register({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.register_once({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.setPersonProperties({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.people.set({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.people.set_once({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  posthog.captureException(new Error(signup.email)); // flow: error-text plain; error-tracker plain encrypted to PostHog
}

export function useSignup(signup: Signup): void {
  const client = usePostHog();
  client.capture('signed up', { email: signup.email }); // flow: analytics plain encrypted to PostHog
  client.identify('4711', { email: signup.email }); // flow: analytics plain encrypted to PostHog
  client.alias(signup.email); // flow: analytics plain encrypted to PostHog
  client.group('company', 'acme', { contact: signup.email }); // flow: analytics plain encrypted to PostHog
  client.register({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  client.register_once({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  client.setPersonProperties({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  client.people.set({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  client.people.set_once({ email: signup.email }); // flow: analytics plain encrypted to PostHog
  client.captureException(new Error(signup.email)); // flow: error-text plain; error-tracker plain encrypted to PostHog
  client.reset();
}

export function collect(): void {
  posthogDefault.init('key', { ip: true }); // flow: analytics plain encrypted to PostHog
  posthog.init('key', { session_recording: { maskAllInputs: false } }); // flow: analytics plain encrypted to PostHog
  posthog.init('key', { ip: false, session_recording: { maskAllInputs: true } });
}

export function start(signup: Signup): void {
  posthog.init('key', {
    loaded: (loaded) => {
      loaded.identify('4711', { email: signup.email }); // flow: analytics plain encrypted to PostHog
      loaded.debug();
    },
  });
}
