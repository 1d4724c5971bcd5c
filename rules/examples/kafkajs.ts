import { Kafka } from 'kafkajs';

interface Claimant {
  email: string;
  diagnosis: string;
  documents: number;
}

const secured = new Kafka({ brokers: ['broker.example.com:9093'], ssl: true }).producer();
const open = new Kafka({ brokers: ['broker.example.com:9092'] }).producer();
const trusting = new Kafka({ brokers: ['broker.example.com:9093'], ssl: { rejectUnauthorized: false } }).producer();
const near = new Kafka({ brokers: ['localhost:9092'] }).producer();

export async function claim(claimant: Claimant): Promise<void> {
  await secured.send({ topic: 'claims', messages: [{ value: JSON.stringify({ mail: claimant.email }) }] }); // flow: queue plain encrypted
  await open.send({ topic: 'claims', messages: [{ key: claimant.email, value: '' }] }); // flow: queue plain unencrypted
  await trusting.send({ topic: 'claims', messages: [{ value: claimant.diagnosis }] }); // flow: queue plain unencrypted
  await near.sendBatch({ topicMessages: [{ topic: 'claims', messages: [{ value: claimant.diagnosis }] }] }); // flow: queue plain
  await secured.send({ topic: 'claims', messages: [{ value: String(claimant.documents) }] });
}

export async function work(kafka: Kafka): Promise<void> {
  const consumer = kafka.consumer({ groupId: 'claims' });
  await consumer.run({
    eachMessage: async ({ topic, message }) => {
      console.log(topic, message.headers.email); // flow: log plain (possible)
    },
    eachBatch: async ({ batch }) => {
      console.log(batch.email); // flow: log plain
    },
  });
}
