// Awaited and ReturnType lead from a function to what it declares.
interface Customer {
  id: string;
  email: string;
}

async function loadCustomer(customer: Customer): Promise<Customer> {
  return customer;
}
async function countCustomers(id: string): Promise<{ id: string }> {
  return { id };
}

export function show(
  loaded: Awaited<ReturnType<typeof loadCustomer>>,
  counted: Awaited<ReturnType<typeof countCustomers>>,
): void {
  console.log(loaded); // expect: no-personal-data-in-logs
  console.log(counted);
}
