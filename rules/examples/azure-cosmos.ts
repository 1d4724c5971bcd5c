import { CosmosClient } from '@azure/cosmos';
import { TableClient } from '@azure/data-tables';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const patients = new CosmosClient('AccountEndpoint=none').database('clinic').container('patients');
const table = new TableClient('https://clinic.table.core.windows.net', 'patients');

export async function admit(patient: Patient): Promise<void> {
  await patients.items.create({ mail: patient.email }); // flow: database plain encrypted to Microsoft Azure
  await patients.items.upsert({ mail: patient.email }); // flow: database plain encrypted to Microsoft Azure
  await patients.items.bulk([{ operationType: 'Create', resourceBody: { mail: patient.email } }]); // flow: database plain encrypted to Microsoft Azure
  await patients.items.batch([{ operationType: 'Create', resourceBody: { mail: patient.email } }]); // flow: database plain encrypted to Microsoft Azure
  await patients.item('1').replace({ diagnosis: patient.diagnosis }); // flow: database plain encrypted to Microsoft Azure
  await patients.item('1').patch([{ op: 'set', path: '/mail', value: patient.email }]); // flow: database plain encrypted to Microsoft Azure
  await table.createEntity({ partitionKey: 'a', mail: patient.email }); // flow: database plain encrypted to Microsoft Azure
  await table.upsertEntity({ partitionKey: 'a', mail: patient.email }); // flow: database plain encrypted to Microsoft Azure
  await table.updateEntity({ partitionKey: 'a', mail: patient.email }); // flow: database plain encrypted to Microsoft Azure
  await patients.items.create({ ward: patient.ward });
}
