import { type EntityManager, type EntityRepository, MikroORM } from '@mikro-orm/core';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

export async function admit(em: EntityManager, patient: Patient): Promise<void> {
  const letter = em.create('Letter', { mail: patient.email }); // flow: database plain
  await em.persistAndFlush(letter); // flow: database plain
  em.persist({ mail: patient.email }); // flow: database plain
  await em.insert('Letter', { mail: patient.email }); // flow: database plain
  await em.insertMany('Letter', [{ mail: patient.email }]); // flow: database plain
  await em.upsert('Letter', { mail: patient.email }); // flow: database plain
  await em.upsertMany('Letter', [{ mail: patient.email }]); // flow: database plain
  await em.nativeUpdate('Letter', { ward: 'B' }, { diagnosis: patient.diagnosis }); // flow: database plain
  em.assign({}, { diagnosis: patient.diagnosis }); // flow: database plain
  await em.insert('Ward', { ward: patient.ward });
}

export async function correct(letters: EntityRepository<Patient>, patient: Patient): Promise<void> {
  letters.create({ mail: patient.email }); // flow: database plain
  await letters.insert({ mail: patient.email }); // flow: database plain
  await letters.insertMany([{ mail: patient.email }]); // flow: database plain
  await letters.upsert({ mail: patient.email }); // flow: database plain
  await letters.upsertMany([{ mail: patient.email }]); // flow: database plain
  letters.assign({}, { diagnosis: patient.diagnosis }); // flow: database plain
  await letters.nativeUpdate({ ward: 'B' }, { diagnosis: patient.diagnosis }); // flow: database plain
}

export async function show(): Promise<void> {
  const orm = await MikroORM.init();
  const patient = await orm.em.fork().findOne('Patient', { ward: 'B' });
  console.log(patient.email); // flow: log plain
}
