import { MessageBuilder, Webhook } from 'discord-webhook-node';

interface Patient {
  email: string;
  room: number;
}

const hook = new Webhook('https://discord.com/api/webhooks/1');

export async function admit(patient: Patient): Promise<void> {
  await hook.send(`Admitted ${patient.email}`); // flow: message plain encrypted to Discord
  await hook.info('Admitted', patient.email); // flow: message plain encrypted to Discord
  await hook.success('Admitted', patient.email); // flow: message plain encrypted to Discord
  await hook.warning('Admitted', patient.email); // flow: message plain encrypted to Discord
  await hook.error('Admitted', patient.email); // flow: message plain encrypted to Discord
  await hook.send(new MessageBuilder().setTitle('Admitted').addField('Mail', patient.email)); // flow: message plain encrypted to Discord
  await hook.send(`Room ${patient.room}`);
}
