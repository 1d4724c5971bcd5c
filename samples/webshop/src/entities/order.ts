import {
  Column,
  CreateDateColumn,
  Entity,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Address } from './address';
import { Customer } from './customer';
import { OrderItem } from './order-item';

export enum OrderStatus {
  Placed = 'placed',
  Paid = 'paid',
  Shipped = 'shipped',
  Refunded = 'refunded',
}

@Entity('orders')
export class Order {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'varchar', unique: true })
  number!: string;

  @Column({ type: 'enum', enum: OrderStatus, default: OrderStatus.Placed })
  status!: OrderStatus;

  @ManyToOne(() => Customer, (customer) => customer.orders)
  customer!: Relation<Customer>;

  @ManyToOne(() => Address)
  shippingAddress!: Relation<Address>;

  @ManyToOne(() => Address)
  billingAddress!: Relation<Address>;

  @OneToMany(() => OrderItem, (item) => item.order, { cascade: true })
  items!: Relation<OrderItem>[];

  @Column({ type: 'int' })
  totalCents!: number;

  @Column({ type: 'varchar', nullable: true })
  paymentIntentId!: string | null;

  @CreateDateColumn()
  placedAt!: Date;
}
