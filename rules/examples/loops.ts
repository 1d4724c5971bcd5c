import { LoopsClient } from 'loops';

interface Signup {
  email: string;
  firstName: string;
  seats: number;
}

const loops = new LoopsClient(process.env.LOOPS_KEY ?? '');

export async function welcome(signup: Signup): Promise<void> {
  await loops.sendTransactionalEmail({ transactionalId: 't', email: signup.email }); // flow: message plain encrypted to Loops
  await loops.sendTransactionalEmail({ transactionalId: 't', dataVariables: { seats: signup.seats } });
  await loops.createContact(signup.email, { firstName: signup.firstName }); // flow: third-party plain encrypted to Loops
  await loops.updateContact({ email: signup.email, properties: {} }); // flow: third-party plain encrypted to Loops
  await loops.findContact({ email: signup.email }); // flow: third-party plain encrypted to Loops
  await loops.deleteContact({ email: signup.email }); // flow: third-party plain encrypted to Loops
  await loops.sendEvent({ eventName: 'joined', email: signup.email }); // flow: analytics plain encrypted to Loops
}
