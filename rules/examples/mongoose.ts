import mongoose, { type Model, Schema, model } from 'mongoose';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

void mongoose.connect('mongodb://db.example.com/clinic');

const PatientModel = model('Patient', new Schema({ email: String, diagnosis: String }));

export async function admit(patient: Patient): Promise<void> {
  await PatientModel.create({ mail: patient.email }); // flow: database plain unencrypted
  await PatientModel.insertMany([{ diagnosis: patient.diagnosis }]); // flow: database plain unencrypted
  await PatientModel.insertOne({ diagnosis: patient.diagnosis }); // flow: database plain unencrypted
  const record = new PatientModel({ mail: patient.email });
  await record.save(); // flow: database plain unencrypted
  await PatientModel.create({ ward: patient.ward });
}

export async function correct(patients: Model<Patient>, patient: Patient): Promise<void> {
  await patients.updateOne({}, { mail: patient.email }); // flow: database plain unencrypted
  await patients.updateMany({}, { mail: patient.email }); // flow: database plain unencrypted
  await patients.findOneAndUpdate({}, { mail: patient.email }); // flow: database plain unencrypted
  await patients.findByIdAndUpdate('7', { mail: patient.email }); // flow: database plain unencrypted
  await patients.replaceOne({}, { mail: patient.email }); // flow: database plain unencrypted
  await patients.findOneAndReplace({}, { mail: patient.email }); // flow: database plain unencrypted
  await patients.bulkWrite([{ insertOne: { document: { mail: patient.email } } }]); // flow: database plain unencrypted
  patients.hydrate({ mail: patient.email }); // flow: database plain unencrypted
  await patients.deleteMany({ email: patient.email });
}

export function watch(): void {
  mongoose.set('debug', true); // flow: log plain (possible)
  mongoose.set('strictQuery', true);
}
