import { Producer } from 'node-rdkafka';

interface Claimant {
  email: string;
  documents: number;
}

const producer = new Producer({ 'metadata.broker.list': 'broker.example.com:9092' });

export function claim(claimant: Claimant): void {
  producer.produce('claims', null, Buffer.from(claimant.email)); // flow: queue plain
  producer.produce('claims', null, Buffer.from(''), claimant.email); // flow: queue plain
  producer.produce('claims', null, Buffer.from(String(claimant.documents)));
}
