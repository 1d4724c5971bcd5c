// An entity of TypeORM is what its repository returns.
import { Column, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';

@Entity()
class Customer {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  email!: string;

  @Column()
  plan!: string;
}

@Entity()
class Plan {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  months!: number;
}

export async function show(customers: Repository<Customer>, plans: Repository<Plan>): Promise<void> {
  const customer = await customers.findOneBy({ id: '1' });
  console.log(customer); // expect: no-personal-data-in-logs
  console.log(customer?.plan);
  console.log(await customers.find({ take: 10 })); // expect: no-personal-data-in-logs
  console.log(await plans.find());
  console.log(await customers.count());
}
