// The select option of a find says which columns come back, as a list or as flags.
import { Column, Entity, PrimaryColumn, type Repository } from 'typeorm';

@Entity()
class Resident {
  @PrimaryColumn()
  id!: string;

  @Column()
  lastName!: string;

  @Column()
  since!: number;
}

export async function list(residents: Repository<Resident>): Promise<void> {
  console.log(await residents.find({ select: { id: true, since: true } }));
  console.log(await residents.find({ select: ['id', 'since'] }));
  console.log(await residents.findOne({ where: { id: '1' }, select: { since: true } }));
  console.log(await residents.find({ select: { since: true, lastName: true } })); // expect: no-personal-data-in-logs
  console.log(await residents.find({ select: ['lastName'] })); // expect: no-personal-data-in-logs
}
