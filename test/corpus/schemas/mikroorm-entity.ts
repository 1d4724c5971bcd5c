// An entity of MikroORM is what its manager and its repositories find.
// @file customer.entity.ts
import { Entity, PrimaryKey, Property } from '@mikro-orm/core';

@Entity()
export class Customer {
  @PrimaryKey()
  id!: number;

  @Property()
  email!: string;

  @Property()
  orders = 0;
}
// @file customers.ts
import type { EntityManager, EntityRepository } from '@mikro-orm/postgresql';
import { Customer } from './customer.entity.js';

export class Customers {
  constructor(
    private readonly em: EntityManager,
    private readonly repository: EntityRepository<Customer>,
  ) {}

  async remind(id: number): Promise<void> {
    const customer = await this.em.findOneOrFail(Customer, { id });
    console.log(customer.orders);
    console.log(customer); // expect: no-personal-data-in-logs
    const rows = await this.repository.find({ orders: 0 }, { limit: 10 });
    console.log(rows); // expect: no-personal-data-in-logs
    console.log(await this.repository.count({ orders: 0 }));
  }
}
