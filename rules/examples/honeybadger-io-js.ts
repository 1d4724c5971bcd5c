import Honeybadger from '@honeybadger-io/js';

interface Resident {
  email: string;
  religion: string;
  flat: number;
}

Honeybadger.configure({ apiKey: process.env.HONEYBADGER_KEY, filters: ['religion'] });

export async function movedIn(resident: Resident): Promise<void> {
  Honeybadger.notify(`Not registered: ${resident.email}`); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.notify('Not registered', { context: { flat: resident.flat } });
  await Honeybadger.notifyAsync(new Error('Not registered'), { context: { email: resident.email } }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.setContext({ email: resident.email }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.setContext({ religion: resident.religion });
  Honeybadger.addBreadcrumb('moved in', { metadata: { email: resident.email } }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.event('moved in', { email: resident.email }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.event('moved in', { religion: resident.religion });
}
