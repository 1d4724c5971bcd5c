// A record that is spread over another takes the place of its fields.
interface Customer {
  email: string;
  lastName: string;
}

const NOBODY = { email: '[hidden]', lastName: '[hidden]' };

function hidden(): Pick<Customer, 'email'> {
  return { email: '[hidden]' };
}
function all(): Customer {
  return { email: '-', lastName: '-' };
}

export function show(customer: Customer): void {
  console.log({ ...customer, ...NOBODY });
  console.log({ ...customer, ...all() });
  console.log({ ...customer, ...hidden() }); // expect: no-personal-data-in-logs
  console.log({ ...NOBODY, ...customer }); // expect: no-personal-data-in-logs
}
