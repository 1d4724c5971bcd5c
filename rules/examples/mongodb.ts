import { type Collection, MongoClient } from 'mongodb';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const cloud = new MongoClient('mongodb+srv://clinic.example.mongodb.net');
const open = new MongoClient('mongodb://db.example.com:27017');
const secured = new MongoClient('mongodb://db.example.com:27017/?tls=true');
const trusting = new MongoClient('mongodb+srv://db.example.com', { tlsAllowInvalidCertificates: true });
const near = new MongoClient('mongodb://localhost:27017');

export async function admit(patient: Patient, wards: Collection): Promise<void> {
  const patients = cloud.db('clinic').collection('patients');
  await patients.insertOne({ mail: patient.email }); // flow: database plain encrypted
  await patients.insertMany([{ diagnosis: patient.diagnosis }]); // flow: database plain encrypted
  await patients.bulkWrite([{ insertOne: { document: { mail: patient.email } } }]); // flow: database plain encrypted
  await open.db('clinic').collection('patients').updateOne({}, { $set: { mail: patient.email } }); // flow: database plain unencrypted
  await secured.db('clinic').collection('patients').updateMany({}, { $set: { mail: patient.email } }); // flow: database plain encrypted
  await trusting.db('clinic').collection('patients').replaceOne({}, { mail: patient.email }); // flow: database plain unencrypted
  await near.db('clinic').collection('patients').findOneAndUpdate({}, { $set: { mail: patient.email } }); // flow: database plain local
  await patients.findOneAndReplace({}, { diagnosis: patient.diagnosis }); // flow: database plain encrypted
  await wards.insertOne({ label: patient.ward });
}

export async function show(patients: Collection): Promise<void> {
  const patient = await patients.findOne({ ward: 'B' });
  console.log(patient.email); // flow: log plain
  console.log(await patients.countDocuments());
}
