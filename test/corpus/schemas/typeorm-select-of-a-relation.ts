// The select option of TypeORM reaches into relations.
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Repository } from 'typeorm';

@Entity()
class Address {
  @PrimaryColumn()
  id!: string;

  @Column()
  street!: string;

  @Column()
  zone!: number;
}

@Entity()
class Resident {
  @PrimaryColumn()
  id!: string;

  @Column()
  since!: number;

  @OneToOne(() => Address)
  @JoinColumn()
  address!: Address;
}

export async function list(residents: Repository<Resident>): Promise<void> {
  const relations = { address: true };
  console.log(await residents.find({ select: { since: true, address: { zone: true } }, relations }));
  console.log(await residents.find({ select: { since: true, address: { street: true } }, relations })); // expect: no-personal-data-in-logs
}
