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
  Honeybadger.notify('Not registered', { params: { religion: resident.religion } });
  Honeybadger.notify('Not registered', { context: { religion: resident.religion } }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.notify('Not registered', { params: { email: resident.email } }); // flow: error-tracker plain encrypted to Honeybadger
  await Honeybadger.notifyAsync('Not registered', { session: { email: resident.email } }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.setContext({ religion: resident.religion }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.setContext({ flat: resident.flat });
  Honeybadger.addBreadcrumb('moved in', { metadata: { email: resident.email } }); // flow: error-tracker plain encrypted to Honeybadger
  Honeybadger.event('moved in', { email: resident.email }); // flow: error-tracker plain encrypted to Honeybadger
}
