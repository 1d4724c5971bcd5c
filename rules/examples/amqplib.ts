import amqp from 'amqplib';

interface Claimant {
  email: string;
  diagnosis: string;
  documents: number;
}

export async function claim(claimant: Claimant): Promise<void> {
  const secured = await amqp.connect('amqps://broker.example.com');
  const channel = await secured.createChannel();
  channel.sendToQueue('claims', Buffer.from(JSON.stringify({ mail: claimant.email }))); // flow: queue plain encrypted
  channel.publish('events', 'claims', Buffer.from(''), { headers: { mail: claimant.email } }); // flow: queue plain encrypted
  channel.sendToQueue('claims', Buffer.from(String(claimant.documents)));
  const open = await amqp.connect('amqp://broker.example.com');
  const confirmed = await open.createConfirmChannel();
  confirmed.publish('events', 'claims', Buffer.from(claimant.diagnosis)); // flow: queue plain unencrypted
  const near = await (await amqp.connect({ protocol: 'amqp', hostname: 'localhost' })).createChannel();
  near.sendToQueue('claims', Buffer.from(claimant.diagnosis)); // flow: queue plain local
}

export async function work(channel: amqp.Channel): Promise<void> {
  await channel.consume('claims', (message) => {
    const { email } = message.content;
    console.log(email); // flow: log plain
    console.log(message.properties.headers.email); // flow: log plain (possible)
  });
}
