import Bugsnag from '@bugsnag/js';

interface Customer {
  id: string;
  email: string;
  firstName: string;
  iban: string;
}

Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY ?? '', redactedKeys: ['iban'], collectUserIp: false });

export function charge(customer: Customer): void {
  Bugsnag.notify(new Error(`No funds: ${customer.email}`)); // flow: error-text plain; error-tracker plain encrypted to BugSnag
  Bugsnag.notify(new Error('No funds'), (event) => {
    event.setUser(customer.id, customer.email, customer.firstName); // flow: error-tracker plain encrypted to BugSnag
    event.addMetadata('customer', { name: customer.firstName }); // flow: error-tracker plain encrypted to BugSnag
    event.addMetadata('customer', { iban: customer.iban });
  });
  Bugsnag.setUser('4711', customer.email); // flow: error-tracker plain encrypted to BugSnag
  Bugsnag.addMetadata('customer', { iban: customer.iban });
  Bugsnag.addMetadata('customer', { account: customer.iban }); // flow: error-tracker plain encrypted to BugSnag
  Bugsnag.leaveBreadcrumb(`Charged ${customer.firstName}`); // flow: error-tracker plain encrypted to BugSnag
  Bugsnag.leaveBreadcrumb('Charged', { iban: customer.iban });
  Bugsnag.addFeatureFlag('segment', customer.firstName); // flow: error-tracker plain encrypted to BugSnag
  Bugsnag.addFeatureFlag('segment', 'b2c');
}

export function begin(customer: Customer): void {
  Bugsnag.start({ apiKey: 'a', user: { email: customer.email }, collectUserIp: false }); // flow: error-tracker plain encrypted to BugSnag
  Bugsnag.createClient({ apiKey: 'a', collectUserIp: false, metadata: { customer: { name: customer.firstName } } }); // flow: error-tracker plain encrypted to BugSnag
  Bugsnag.createClient({ apiKey: 'a', collectUserIp: false, metadata: { customer: { iban: customer.iban } } });
}

export function collected(): void {
  Bugsnag.start({ apiKey: 'a', collectUserIp: true }); // flow: error-tracker plain encrypted to BugSnag
  Bugsnag.start({ apiKey: 'a' }); // flow: error-tracker plain encrypted to BugSnag (possible)
}
