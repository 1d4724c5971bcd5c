// A variable that is declared first and assigned something unknown later is what it is declared as.
import { load, loadAll } from 'unknown-store';

interface Customer {
  id: string;
  email: string;
}
interface Total {
  id: string;
  sum: number;
}

export async function show(id: string): Promise<void> {
  let customer: Customer | undefined;
  let total: Total | undefined;
  try {
    customer = await load(id);
    total = await loadAll();
  } catch {
    return;
  }
  console.log(customer?.id, total);
  console.log(customer); // expect: no-personal-data-in-logs
  customer = { id, email: '' };
  console.log(customer);
  const later = await new Promise<Customer>((resolve) => load(id, resolve));
  console.log(later.id);
  console.log(later.email); // expect: no-personal-data-in-logs
}
