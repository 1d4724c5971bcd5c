import { Column, CreateDateColumn, Entity, OneToMany, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Address } from './address';
import { Order } from './order';

@Entity('customers')
export class Customer {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'varchar', unique: true })
  email!: string;

  @Column({ type: 'varchar' })
  firstName!: string;

  @Column({ type: 'varchar' })
  lastName!: string;

  /** ISO date, needed for the age check of alcoholic products */
  @Column({ type: 'date' })
  dateOfBirth!: string;

  @Column({ type: 'varchar', nullable: true })
  phone!: string | null;

  @Column({ type: 'varchar', nullable: true })
  iban!: string | null;

  @Column({ type: 'varchar' })
  passwordHash!: string;

  @Column({ type: 'varchar', nullable: true })
  stripeCustomerId!: string | null;

  @OneToMany(() => Address, (address) => address.customer, { cascade: true })
  addresses!: Relation<Address>[];

  @OneToMany(() => Order, (order) => order.customer)
  orders!: Relation<Order>[];

  @CreateDateColumn()
  createdAt!: Date;
}
