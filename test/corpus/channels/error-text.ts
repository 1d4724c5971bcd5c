// An error's text is read in logs and answers, so that it may name nobody.
interface Customer {
  id: string;
  email: string;
}

export function requireNew(customer: Customer, known: boolean): void {
  if (known) throw new Error(`${customer.email} has an account`); // expect: no-personal-data-in-logs
  if (!customer.id) throw new Error(`customer ${customer.id} has no number`);
}
