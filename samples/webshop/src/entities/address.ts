import { Column, Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Customer } from './customer';

@Entity('addresses')
export class Address {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Customer, (customer) => customer.addresses, { onDelete: 'CASCADE' })
  customer!: Relation<Customer>;

  @Column({ type: 'varchar' })
  firstName!: string;

  @Column({ type: 'varchar' })
  lastName!: string;

  @Column({ type: 'varchar' })
  street!: string;

  @Column({ type: 'varchar' })
  postcode!: string;

  @Column({ type: 'varchar' })
  city!: string;

  @Column({ type: 'varchar', length: 2 })
  country!: string;
}
