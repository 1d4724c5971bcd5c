import { Model } from 'objection';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

class Admission extends Model {
  static tableName = 'admissions';
}

export async function admit(patient: Patient): Promise<void> {
  await Admission.query().insert({ mail: patient.email }); // flow: database plain
  await Admission.query().insertAndFetch({ mail: patient.email }); // flow: database plain
  await Admission.query().insertGraph([{ mail: patient.email }]); // flow: database plain
  await Admission.query().insertGraphAndFetch([{ mail: patient.email }]); // flow: database plain
  await Admission.query().upsertGraph({ mail: patient.email }); // flow: database plain
  await Admission.query().patch({ diagnosis: patient.diagnosis }).where('ward', 'B'); // flow: database plain
  await Admission.query().patchAndFetch({ diagnosis: patient.diagnosis }); // flow: database plain
  await Admission.query().update({ diagnosis: patient.diagnosis }); // flow: database plain
  await Admission.query().updateAndFetch({ diagnosis: patient.diagnosis }); // flow: database plain
  await Admission.query().patchAndFetchById(1, { diagnosis: patient.diagnosis }); // flow: database plain
  await Admission.query().updateAndFetchById(1, { diagnosis: patient.diagnosis }); // flow: database plain
  await Admission.query().insert({ ward: patient.ward });
  const found = await Admission.query().findById(1);
  console.log(found.email); // flow: log plain
  const all = await Admission.query().where('ward', 'B').orderBy('id');
  for (const admission of all) console.log(admission.birthDate); // flow: log plain
}
