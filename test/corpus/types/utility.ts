// Partial, Readonly, Required and NonNullable keep the fields, and Awaited leads to them.
interface Customer {
  id: string;
  email?: string;
}


export function show(
  partial: Partial<Customer>,
  frozen: Readonly<Required<Customer>>,
  present: NonNullable<Customer | null>,
  loaded: Awaited<Promise<Customer>>,
  counted: Awaited<Promise<{ id: string }>>,
): void {
  console.log(partial); // expect: no-personal-data-in-logs
  console.log(frozen); // expect: no-personal-data-in-logs
  console.log(present); // expect: no-personal-data-in-logs
  console.log(loaded); // expect: no-personal-data-in-logs
  console.log(counted);
}
