// People that a generator invents are nobody.
import { faker } from '@faker-js/faker';

interface Customer {
  email: string;
  lastName: string;
}

function invent(): Customer {
  return { email: faker.internet.email(), lastName: faker.person.lastName() };
}
function disguise(customer: Customer): Customer {
  return { ...customer, email: faker.internet.email() };
}

export function show(customer: Customer): void {
  console.log(invent());
  console.log({ ...customer, email: faker.internet.email(), lastName: faker.person.lastName() });
  console.log(disguise(customer)); // expect: no-personal-data-in-logs
}
