import Chance from 'chance';

interface Patient {
  email: string;
}

const chance = new Chance(42);

export function invent(real: Patient): void {
  console.log(chance.email(), chance.birthday());
  console.log({ email: chance.email() });
  console.log(real.email); // flow: log plain
}
