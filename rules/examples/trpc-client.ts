import { createTRPCClient, httpBatchLink } from '@trpc/client';

interface Patient {
  email: string;
  room: number;
}

const client = createTRPCClient({ links: [httpBatchLink({ url: 'https://api.example.com/trpc' })] });

export async function send(patient: Patient): Promise<void> {
  await client.create.mutate(patient); // flow: http-request plain
  await client.find.query({ mail: patient.email }); // flow: http-request plain
  await client.patients.create.mutate(patient); // flow: http-request plain
  await client.patients.find.query({ mail: patient.email }); // flow: http-request plain
  await client.patients.list.query({ room: patient.room });
}
