// What a function returns takes the place of the fields that it is spread over, and of no others.
interface Customer {
  email: string;
  lastName: string;
}

function withoutAddress(): Pick<Customer, 'email'> {
  return { email: '[hidden]' };
}
function nobody(): Customer {
  return { email: '-', lastName: '-' };
}

export function show(customer: Customer): void {
  console.log({ ...customer, ...nobody() });
  console.log({ ...customer, ...withoutAddress() }); // expect: no-personal-data-in-logs
  console.log({ ...nobody(), ...customer }); // expect: no-personal-data-in-logs
}
