// A projection names what the documents of a collection without a type have.
import { MongoClient } from 'mongodb';
const client = new MongoClient('mongodb://localhost');
const db = client.db('x');
export async function a(id: string) {
  const user = await db.collection('users').findOne({ id });
  console.log(user.plan);
  console.log(user.email); // expect: no-personal-data-in-logs
  const part = await db.collection('users').find({}, { projection: { email: 1 } }).toArray();
  console.log(part); // expect: no-personal-data-in-logs
  const plan = await db.collection('users').find({}).project({ plan: 1 }).toArray();
  console.log(plan);
}
