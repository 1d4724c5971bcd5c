// What is written into the database is known as a flow.
import { Client } from 'pg';

interface Customer {
  email: string;
  plan: string;
}

const client = new Client();

export async function store(customer: Customer): Promise<void> {
  await client.query('insert into customers (email) values ($1)', [customer.email]); // flow: database
  await client.query('insert into plans (plan) values ($1)', [customer.plan]);
}
