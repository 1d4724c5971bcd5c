// An entity that is its own repository returns itself.
import { BaseEntity, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
class Volunteer extends BaseEntity {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  phone!: string;

  @Column()
  shift!: string;
}

export async function callIn(shift: string): Promise<void> {
  const volunteers = await Volunteer.findBy({ shift });
  for (const volunteer of volunteers) {
    console.log(volunteer.shift);
    console.log(volunteer.phone); // expect: no-personal-data-in-logs
  }
  const volunteer = await Volunteer.findOneOrFail({ where: { shift } });
  console.log(volunteer); // expect: no-personal-data-in-logs
  console.log(await Volunteer.countBy({ shift }));
}
