// Partial, Readonly, Required and NonNullable keep the fields; ReturnType and Awaited lead to them.
interface Customer {
  id: string;
  email?: string;
}

declare function loadCustomer(): Promise<Customer>;
declare function countCustomers(): Promise<{ id: string }>;

export function show(
  partial: Partial<Customer>,
  frozen: Readonly<Required<Customer>>,
  present: NonNullable<Customer | null>,
  loaded: Awaited<ReturnType<typeof loadCustomer>>,
  counted: Awaited<ReturnType<typeof countCustomers>>,
): void {
  console.log(partial); // expect: no-personal-data-in-logs
  console.log(frozen); // expect: no-personal-data-in-logs
  console.log(present); // expect: no-personal-data-in-logs
  console.log(loaded); // expect: no-personal-data-in-logs
  console.log(counted);
}
