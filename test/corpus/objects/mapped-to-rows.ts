// A mapper leaves of each record what it puts into its row.
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';

interface Order {
  number: string;
  customer: { id: string; fullName: string; address: { street: string; zipCode: string } };
  total: number;
}

const toTotals = ({ number, total }: Order) => ({ number, total });
const toLabel = ({ customer }: Order) => ({
  name: customer.fullName,
  street: customer.address.street,
});

export function write(orders: Order[]): void {
  writeFileSync('totals.csv', stringify(orders.map(toTotals)));
  writeFileSync('labels.csv', stringify(orders.map(toLabel))); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
