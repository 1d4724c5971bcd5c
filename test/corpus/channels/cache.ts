// A cache may hold ordinary data, and data under Art. 9 only encrypted.
import { Redis } from 'ioredis';
import { createClient } from 'redis';

interface Patient {
  email: string;
  diagnosis: string;
}

const redis = new Redis(process.env.REDIS_URL!);
const client = createClient({ url: 'redis://cache.example.org' });

export async function keep(patient: Patient): Promise<void> {
  await redis.set('mail', patient.email);
  await redis.set('case', patient.diagnosis); // expect: no-unencrypted-storage
  await client.set('mail', patient.email); // expect: no-unencrypted-transport
  await client.set('ready', '1');
}
