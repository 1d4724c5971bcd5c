import { PostHog } from 'posthog-node';

interface Backer {
  id: string;
  email: string;
  pledge: number;
}

const posthog = new PostHog('key', { host: 'https://eu.i.posthog.com' });

export async function pledged(backer: Backer): Promise<void> {
  posthog.capture({ distinctId: backer.id, event: 'pledged', properties: { email: backer.email } }); // flow: analytics plain encrypted to PostHog; analytics plain encrypted to PostHog (possible)
  posthog.capture({ distinctId: '1', event: 'pledged', properties: { pledge: backer.pledge } });
  await posthog.captureImmediate({ distinctId: backer.email, event: 'pledged' }); // flow: analytics plain encrypted to PostHog
  posthog.identify({ distinctId: '1', properties: { $set: { email: backer.email } } }); // flow: analytics plain encrypted to PostHog
  await posthog.identifyImmediate({ distinctId: '1', properties: { email: backer.email } }); // flow: analytics plain encrypted to PostHog
  posthog.alias({ distinctId: '1', alias: backer.email }); // flow: analytics plain encrypted to PostHog
  posthog.groupIdentify({ groupType: 'project', groupKey: 'a', properties: { owner: backer.email } }); // flow: analytics plain encrypted to PostHog
  posthog.captureException(new Error('refused'), '1', { email: backer.email }); // flow: error-tracker plain encrypted to PostHog
  await posthog.isFeatureEnabled('beta', backer.email); // flow: analytics plain encrypted to PostHog
  await posthog.getFeatureFlag('beta', '1', { personProperties: { email: backer.email } }); // flow: analytics plain encrypted to PostHog
  await posthog.getAllFlags('1');
  await posthog.getAllFlags('1', { personProperties: { email: backer.email } }); // flow: analytics plain encrypted to PostHog
  await posthog.shutdown();
}
