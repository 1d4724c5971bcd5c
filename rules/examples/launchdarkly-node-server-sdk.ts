import { init } from '@launchdarkly/node-server-sdk';
import { createClient } from '@launchdarkly/js-client-sdk';
import { initialize } from 'launchdarkly-js-client-sdk';

interface Subscriber {
  id: string;
  email: string;
  country: string;
  plan: string;
}

const client = init('sdk-key');
const private_ = init('sdk-key', { privateAttributes: ['email'] });

export async function decide(subscriber: Subscriber): Promise<void> {
  const context = { kind: 'user', key: '4711', email: subscriber.email };
  await client.variation('beta', context, false); // flow: analytics plain encrypted to LaunchDarkly
  await client.variation('beta', { kind: 'user', key: '4711', plan: subscriber.plan }, false);
  await private_.variation('beta', context, false);
  await client.variationDetail('beta', context, false); // flow: analytics plain encrypted to LaunchDarkly
  await client.boolVariation('beta', context, false); // flow: analytics plain encrypted to LaunchDarkly
  await client.stringVariation('beta', context, 'a'); // flow: analytics plain encrypted to LaunchDarkly
  await client.allFlagsState(context); // flow: analytics plain encrypted to LaunchDarkly
  client.identify(context); // flow: analytics plain encrypted to LaunchDarkly
  client.track('bought', context); // flow: analytics plain encrypted to LaunchDarkly
}

export function inBrowser(subscriber: Subscriber): void {
  initialize('client', { kind: 'user', key: subscriber.email }); // flow: analytics plain encrypted to LaunchDarkly
  createClient('client', { kind: 'user', key: '1', email: subscriber.email }); // flow: analytics plain encrypted to LaunchDarkly
  initialize('client', { kind: 'user', email: subscriber.email }, { privateAttributes: ['email'] });
}
