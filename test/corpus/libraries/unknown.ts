// What an unknown library does with data is uncertain: no sink, no certain result, but a blind spot.
import { frobnicate } from 'frobnicate';
import { Column, Entity, type Repository } from 'typeorm';

@Entity()
class Patient {
  @Column()
  ward!: string;

  @Column()
  email!: string;
}

export async function show(patients: Repository<Patient>): Promise<void> {
  const patient = await patients.findOneByOrFail({ ward: 'B' });
  const result = frobnicate(patient.email); // blind: unmodelled-library
  console.log(result);
  frobnicate(patient.ward);
  console.log(patient.email); // expect: no-personal-data-in-logs
}
