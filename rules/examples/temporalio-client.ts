import { Client } from '@temporalio/client';

interface Patient {
  email: string;
  ward: string;
}

const client = new Client({ namespace: 'clinic' });

export async function order(patient: Patient): Promise<void> {
  const handle = await client.workflow.start('letter', { taskQueue: 'letters', args: [patient.email] }); // flow: queue plain
  await handle.signal('corrected', { mail: patient.email }); // flow: queue plain
  await handle.executeUpdate('corrected', { mail: patient.email }); // flow: queue plain
  await client.workflow.signalWithStart('letter', { signalArgs: [patient.email] }); // flow: queue plain
  await client.workflow.execute('letter', { memo: { mail: patient.email } }); // flow: queue plain
  await client.workflow.start('ward', { args: [patient.ward] });
}
