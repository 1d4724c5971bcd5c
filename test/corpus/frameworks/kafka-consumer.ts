// A consumer of Kafka reads messages that it declares the content of.
import { Kafka, type EachMessagePayload } from 'kafkajs';

interface OrderPlaced {
  orderNumber: string;
  buyer: { email: string; country: string };
}

const consumer = new Kafka({ clientId: 'mail', brokers: ['localhost:9092'] }).consumer({ groupId: 'mail' });

function read({ message }: EachMessagePayload): OrderPlaced {
  return JSON.parse(message.value?.toString() ?? '{}') as OrderPlaced;
}

export async function run(): Promise<void> {
  await consumer.subscribe({ topic: 'orders' });
  await consumer.run({
    eachMessage: async (payload) => {
      const order = read(payload);
      console.log(payload.topic, payload.partition, order.orderNumber);
      console.log('placed by', order.buyer.email); // expect: no-personal-data-in-logs
    },
  });
}
