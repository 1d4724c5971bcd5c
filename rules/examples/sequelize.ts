import { DataTypes, Model, Sequelize } from 'sequelize';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const sequelize = new Sequelize('postgres://clinic@db.example.com/clinic', {
  dialectOptions: { ssl: { require: true, rejectUnauthorized: false } },
});
class Admission extends Model {}
class Reply extends Model {
  declare email: string;
}
const Letter = sequelize.define('Letter', { email: DataTypes.STRING });

export async function admit(patient: Patient): Promise<void> {
  await Admission.create({ mail: patient.email }); // flow: database plain unencrypted
  await Letter.bulkCreate([{ mail: patient.email }]); // flow: database plain unencrypted
  await Admission.upsert({ diagnosis: patient.diagnosis }); // flow: database plain unencrypted
  await Admission.update({ diagnosis: patient.diagnosis }, { where: { ward: 'B' } }); // flow: database plain unencrypted
  await Letter.findOrCreate({ where: {}, defaults: { mail: patient.email } }); // flow: database plain unencrypted
  await Letter.findOrBuild({ where: {}, defaults: { mail: patient.email } }); // flow: database plain unencrypted
  await sequelize.query('insert into letters values (:mail)', { replacements: { mail: patient.email } }); // flow: database plain unencrypted
  await Admission.create({ ward: patient.ward });
  await Admission.count({ where: { mail: patient.email } });
}

export async function correct(letter: Model, reply: Reply, patient: Patient): Promise<void> {
  letter.set({ diagnosis: patient.diagnosis }); // flow: database plain unencrypted
  await reply.save(); // flow: database plain unencrypted
}

export async function show(): Promise<void> {
  const patient = await Letter.findOne({ where: { ward: 'B' } });
  console.log(patient.email); // flow: log plain
}

export const talkative = new Sequelize('postgres://localhost/clinic', { logQueryParameters: true }); // flow: log plain (possible)
