import { JSONCodec, connect } from 'nats';

interface Claimant {
  email: string;
  diagnosis: string;
  documents: number;
}

const codec = JSONCodec();

export async function claim(claimant: Claimant): Promise<void> {
  const secured = await connect({ servers: 'tls://broker.example.com:4222' });
  secured.publish('claims', codec.encode({ mail: claimant.email })); // flow: queue plain encrypted
  await secured.request('claims', claimant.email); // flow: queue plain encrypted
  secured.respondMessage('claims', claimant.email); // flow: queue plain encrypted
  await secured.jetstream().publish('claims', codec.encode(claimant.diagnosis)); // flow: queue plain encrypted
  const trusting = await connect({ servers: 'broker.example.com', tls: { rejectUnauthorized: false } });
  trusting.publish('claims', codec.encode(claimant.diagnosis)); // flow: queue plain unencrypted
  const unsaid = await connect({ servers: 'nats://broker.example.com' });
  unsaid.publish('claims', codec.encode(claimant.diagnosis)); // flow: queue plain
  unsaid.publish('claims', codec.encode(claimant.documents));
}
