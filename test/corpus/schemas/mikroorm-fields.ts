// The fields option of MikroORM loads no more than it names.
import { Entity, PrimaryKey, Property, type EntityManager } from '@mikro-orm/core';

@Entity()
class Donor {
  @PrimaryKey()
  id!: number;

  @Property()
  bloodType!: string;

  @Property()
  centre!: string;
}

export async function show(em: EntityManager): Promise<void> {
  console.log(await em.find(Donor, {}, { fields: ['centre'] }));
  console.log(await em.find(Donor, {}, { fields: ['centre', 'bloodType'] })); // expect: no-personal-data-in-logs
  console.log(await em.find(Donor, {}, { exclude: ['bloodType'] }));
}
