// Queries of Objection bring records of the class that they are begun at, or the columns that they select.
import { Model } from 'objection';
class Customer extends Model {
  static tableName = 'customers';
  id!: number;
  email!: string;
  plan!: string;
}
export async function a(id: number) {
  const one = await Customer.query().findById(id);
  console.log(one.plan);
  console.log(one); // expect: no-personal-data-in-logs
  const many = await Customer.query().where('plan', 'free').select('id', 'plan');
  console.log(many);
  const all = await Customer.query().where({ plan: 'free' });
  console.log(all); // expect: no-personal-data-in-logs
  const first = await Customer.query().select('email').first();
  console.log(first); // expect: no-personal-data-in-logs
}
