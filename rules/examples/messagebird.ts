import { initClient } from 'messagebird';

interface Nurse {
  phone: string;
  firstName: string;
  shifts: number;
}

const client = initClient(process.env.MESSAGEBIRD_KEY ?? '');
const done = (): void => undefined;

export function tell(nurse: Nurse): void {
  client.messages.create({ originator: 'Ward', recipients: [nurse.phone], body: 'Shift' }, done); // flow: message plain encrypted to Bird (MessageBird)
  client.messages.create({ originator: 'Ward', recipients: ['+49'], body: `${nurse.shifts}` }, done);
  client.voice_messages.create({ recipients: [nurse.phone], body: 'Shift' }, done); // flow: message plain encrypted to Bird (MessageBird)
  client.verify.create(nurse.phone, done); // flow: message plain encrypted to Bird (MessageBird)
  client.conversations.send({ to: nurse.phone, from: 'c', type: 'text' }, done); // flow: message plain encrypted to Bird (MessageBird)
  client.conversations.start({ to: nurse.phone, channelId: 'c' }, done); // flow: message plain encrypted to Bird (MessageBird)
  client.conversations.reply('1', { content: { text: nurse.firstName } }, done); // flow: message plain encrypted to Bird (MessageBird)
  client.lookup.read(nurse.phone, 'DE', done); // flow: third-party plain encrypted to Bird (MessageBird)
  client.hlr.create(nurse.phone, done); // flow: third-party plain encrypted to Bird (MessageBird)
  client.contacts.create(nurse.phone, { firstName: nurse.firstName }, done); // flow: third-party plain encrypted to Bird (MessageBird)
  client.contacts.update('1', { firstName: nurse.firstName }, done); // flow: third-party plain encrypted to Bird (MessageBird)
}
