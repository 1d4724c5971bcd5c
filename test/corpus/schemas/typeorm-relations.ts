// An entity of TypeORM holds its relations only where they were asked for or are loaded eagerly.
import { Column, Entity, ManyToMany, ManyToOne, PrimaryGeneratedColumn, Repository } from 'typeorm';

@Entity()
export class Customer {
  @PrimaryGeneratedColumn() key!: number;
  @Column() emailAddress!: string;
}

@Entity()
export class Channel {
  @Column() code!: string;
  @ManyToMany(() => Customer, (customer) => customer.key)
  customers!: Customer[];
}

@Entity()
export class Voucher {
  @Column() code!: string;
  @ManyToOne(() => Customer, { eager: true })
  customer!: Customer;
}

export async function report(channels: Repository<Channel>, vouchers: Repository<Voucher>): Promise<void> {
  const [bare] = await channels.find();
  console.log('channel', bare);
  console.log('customers', bare?.customers[0]?.emailAddress); // expect: no-personal-data-in-logs

  console.log('full', await channels.find({ relations: ['customers'] })); // expect: no-personal-data-in-logs
  console.log('full', await channels.find({ relations: { customers: true } })); // expect: no-personal-data-in-logs
  console.log('bare', await channels.find({ relations: { customers: false } }));
  const joined = channels.createQueryBuilder('channel').leftJoinAndSelect('channel.customers', 'customer');
  console.log('joined', await joined.getMany()); // expect: no-personal-data-in-logs

  console.log('eager', await vouchers.find()); // expect: no-personal-data-in-logs
}
