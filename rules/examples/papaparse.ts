import Papa from 'papaparse';
import { unparse } from 'papaparse';
import { writeFile } from 'node:fs/promises';

interface Customer {
  email: string;
  phone: string;
  orders: number;
}

export async function save(customers: Customer[]): Promise<void> {
  await writeFile('/tmp/customers', Papa.unparse(customers)); // flow: file plain; export plain
  const rows = { fields: ['mail'], data: customers.map((customer) => [customer.email]) };
  await writeFile('/tmp/mails', unparse(rows, { delimiter: ';' })); // flow: file plain; export plain
  await writeFile('/tmp/orders', unparse(customers.map((customer) => ({ orders: customer.orders }))));
}

export function download(customers: Customer[]): string {
  return URL.createObjectURL(new Blob([Papa.unparse(customers)], { type: 'text/csv;charset=utf-8' })); // flow: export plain
}

export function read(customer: Customer): void {
  console.log(Papa.parse(customer.phone).data); // flow: log plain
}
