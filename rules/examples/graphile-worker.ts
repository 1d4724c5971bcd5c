import { type JobHelpers, makeWorkerUtils, quickAddJob } from 'graphile-worker';

interface Patient {
  email: string;
  ward: string;
}

export async function order(patient: Patient): Promise<void> {
  await quickAddJob({ connectionString: 'postgres://db' }, 'letter', { mail: patient.email }); // flow: queue plain
  const utils = await makeWorkerUtils({ connectionString: 'postgres://db' });
  await utils.addJob('letter', { mail: patient.email }); // flow: queue plain
  await utils.addJobs([{ identifier: 'letter', payload: { mail: patient.email } }]); // flow: queue plain
  await utils.addJob('ward', { ward: patient.ward });
}

export async function work(patient: Patient, helpers: JobHelpers): Promise<void> {
  helpers.logger.info(`Letter to ${patient.email}`); // flow: log plain
  helpers.logger.error(patient.email); // flow: log plain
  helpers.logger.warn(patient.email); // flow: log plain
  helpers.logger.debug(patient.email); // flow: log plain
}
