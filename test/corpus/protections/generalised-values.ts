// A value that is rounded or cut to a class tells less, which is enough for a log.
import { writeFileSync } from 'node:fs';

interface Donor {
  email: string;
  postalCode: string;
  dateOfBirth: string;
}

export function trace(donor: Donor): void {
  console.log('region', donor.postalCode.slice(0, 2));
  console.log('domain', donor.email.split('@')[1]);
  console.log('born', donor.dateOfBirth.substring(0, 4));
  console.log('adult', Number(donor.dateOfBirth.substring(0, 4)) < 2008);
  console.log('region', donor.postalCode.slice(0)); // expect: no-personal-data-in-logs
  console.log('account', donor.email.split('@').join('#')); // expect: no-personal-data-in-logs
  writeFileSync('/data/regions.txt', donor.postalCode.slice(0, 2));
}
