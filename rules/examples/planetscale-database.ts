import { connect } from '@planetscale/database';

interface Patient {
  email: string;
  ward: string;
}

const db = connect({ host: 'aws.connect.psdb.cloud' });

export async function admit(patient: Patient): Promise<void> {
  await db.execute('insert into patients (mail) values (?)', [patient.email]); // flow: database plain encrypted to PlanetScale
  await db.transaction((transaction) => transaction.execute('update patients set mail = ?', [patient.email])); // flow: database plain encrypted to PlanetScale
  await db.execute('insert into wards values (?)', [patient.ward]);
}
