import { Column, Entity, In, Repository } from 'typeorm';

@Entity()
class Patient {
  @Column() email!: string;
  @Column() diagnosis!: string;
  @Column() ward!: string;
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
