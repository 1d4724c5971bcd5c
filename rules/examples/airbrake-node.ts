import { Notifier } from '@airbrake/node';

interface Voter {
  email: string;
  politicalOpinion: string;
  district: number;
}

const airbrake = new Notifier({ projectId: 1, projectKey: process.env.AIRBRAKE_KEY });
const blocking = new Notifier({ projectId: 1, projectKey: 'k', keysBlocklist: ['email'] });

export async function polled(voter: Voter): Promise<void> {
  await airbrake.notify(new Error(voter.email)); // flow: error-text plain; error-tracker plain encrypted to Airbrake
  await airbrake.notify({ error: new Error('no answer'), params: { email: voter.email } }); // flow: error-tracker plain encrypted to Airbrake
  await airbrake.notify({ error: new Error('no answer'), context: { district: voter.district } });
  await blocking.notify({ error: new Error('no answer'), params: { email: voter.email } });
  await blocking.notify({ error: new Error('no answer'), session: { opinion: voter.politicalOpinion } }); // flow: error-tracker plain encrypted to Airbrake
  await blocking.notify({ error: `no answer of ${voter.email}` }); // flow: error-tracker plain encrypted to Airbrake
}
