// A query builder that selects columns ends in these columns alone.
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
class Voter {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  dateOfBirth!: Date;

  @Column()
  district!: string;
}

export async function publish(source: DataSource): Promise<void> {
  const voters = source.getRepository(Voter).createQueryBuilder('voter');
  console.log(await voters.select(['voter.id', 'voter.district']).getMany());
  const ages = source.getRepository(Voter).createQueryBuilder('voter');
  console.log(await ages.select(['voter.id', 'voter.dateOfBirth']).getMany()); // expect: no-personal-data-in-logs
}
