import { BaseEntity, Column, createConnection, DataSource, Entity, EntityManager, In, InsertQueryBuilder, Repository, UpdateQueryBuilder } from 'typeorm';

@Entity()
class Patient extends BaseEntity {
  @Column() email!: string;
  @Column() diagnosis!: string;
  @Column() ward!: string;
}

const INSERT = 'insert into letters (mail) values ($1)';

export async function admit(letters: Repository<Patient>, patient: Patient): Promise<void> {
  await letters.save({ mail: patient.email }); // flow: database plain
  await letters.upsert({ mail: patient.email }, ['mail']); // flow: database plain
  await letters.insert({ diagnosis: patient.diagnosis }); // flow: database plain
  await letters.update({ ward: 'B' }, { diagnosis: patient.diagnosis }); // flow: database plain
  await letters.query(INSERT, [patient.email]); // flow: database plain
  await patient.save(); // flow: database plain
  await letters.save({ ward: patient.ward });
}

export async function manage(manager: EntityManager, source: DataSource, patient: Patient): Promise<void> {
  await manager.save({ mail: patient.email }); // flow: database plain
  await manager.insert(Patient, { mail: patient.email }); // flow: database plain
  await manager.upsert(Patient, { mail: patient.email }, ['mail']); // flow: database plain
  await manager.update(Patient, { ward: 'B' }, { diagnosis: patient.diagnosis }); // flow: database plain
  await manager.query(INSERT, [patient.email]); // flow: database plain
  await source.query(INSERT, [patient.email]); // flow: database plain
  await source.manager.save({ mail: patient.email }); // flow: database plain
  await source.manager.insert(Patient, { mail: patient.email }); // flow: database plain
  await source.manager.upsert(Patient, { mail: patient.email }, ['mail']); // flow: database plain
}

export function build(insert: InsertQueryBuilder<Patient>, update: UpdateQueryBuilder<Patient>, patient: Patient): void {
  insert.values({ mail: patient.email }); // flow: database plain
  update.set({ diagnosis: patient.diagnosis }); // flow: database plain
}

export async function show(patients: Repository<Patient>): Promise<void> {
  const patient = await patients.findOneBy({ ward: 'B' });
  console.log(patient?.email); // flow: log plain
  console.log(patient?.ward);
  const slim = await patients.find({ select: { ward: true }, where: { ward: In(['A', 'B']) } });
  console.log(slim);
  const all = await patients.createQueryBuilder('patient').getMany();
  console.log(all); // flow: log plain
  console.log(await patients.countBy({ email: patient?.email }));
}

export const talkative = new DataSource({ type: 'postgres', logging: true }); // flow: log plain (possible)
export const quiet = new DataSource({ type: 'postgres', logging: ['error'] });
export const older = createConnection({ type: 'postgres', logging: 'all' }); // flow: log plain (possible)
