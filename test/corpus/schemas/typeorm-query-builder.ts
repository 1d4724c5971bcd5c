// A query builder ends in entities, whatever was chained before, or in a number of them.
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

const source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });

export async function publish(district: string): Promise<void> {
  const query = source.getRepository(Voter).createQueryBuilder('voter').where({ district });
  const voters = await query.orderBy('voter.district').take(50).getMany();
  console.log('voters', voters); // expect: no-personal-data-in-logs
  console.log('districts', voters.map((voter) => voter.district));
  console.log('turnout', await query.getCount());
}
