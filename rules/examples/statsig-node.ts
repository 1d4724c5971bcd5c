import { StatsigClient } from '@statsig/js-client';
import { Statsig } from '@statsig/statsig-node-core';
import statsig from 'statsig-node';

interface Tester {
  email: string;
  country: string;
  sessions: number;
}

const core = new Statsig('secret');

export function onServer(tester: Tester): void {
  const user = { userID: '4711', email: tester.email };
  statsig.checkGate(user, 'beta'); // flow: analytics plain encrypted to Statsig
  statsig.checkGate({ userID: '4711', custom: { sessions: tester.sessions } }, 'beta');
  statsig.checkGateSync(user, 'beta'); // flow: analytics plain encrypted to Statsig
  statsig.getConfig(user, 'layout'); // flow: analytics plain encrypted to Statsig
  statsig.getExperiment(user, 'price'); // flow: analytics plain encrypted to Statsig
  statsig.getLayer(user, 'shop'); // flow: analytics plain encrypted to Statsig
  statsig.logEvent(user, 'bought'); // flow: analytics plain encrypted to Statsig
  core.checkGate(user, 'beta'); // flow: analytics plain encrypted to Statsig
  core.getDynamicConfig(user, 'layout'); // flow: analytics plain encrypted to Statsig
  core.getExperiment(user, 'price'); // flow: analytics plain encrypted to Statsig
  core.logEvent(user, 'bought'); // flow: analytics plain encrypted to Statsig
}

export function inBrowser(tester: Tester): void {
  const client = new StatsigClient('client', { email: tester.email }); // flow: analytics plain encrypted to Statsig
  void client.updateUserAsync({ email: tester.email }); // flow: analytics plain encrypted to Statsig
  client.updateUserSync({ email: tester.email }); // flow: analytics plain encrypted to Statsig
  client.logEvent('bought', 1, { email: tester.email }); // flow: analytics plain encrypted to Statsig
  client.logEvent('bought', 1, { sessions: `${tester.sessions}` });
}
