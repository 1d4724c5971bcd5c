import { faker } from '@faker-js/faker';

interface Patient {
  email: string;
  lastName: string;
}

export function invent(real: Patient): void {
  const email = faker.internet.email();
  console.log(email, faker.person.lastName(), faker.date.birthdate());
  const patient = { email: faker.internet.email(), lastName: faker.person.lastName() };
  console.log(patient);
  console.log(real.email); // flow: log plain
}
