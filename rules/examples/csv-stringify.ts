import { stringify, type Stringifier } from 'csv-stringify';
import { writeFileSync } from 'node:fs';

interface Applicant {
  firstName: string;
  email: string;
  salary: number;
}

export function byCallback(applicants: Applicant[]): void {
  stringify(applicants, { header: true }, (error, output) => {
    writeFileSync('applicants.csv', output); // flow: file plain; export plain
  });
  stringify([['count'], [applicants.length]], (error, output) => writeFileSync('count.csv', output));
}

export function byStream(applicants: Applicant[], given: Stringifier): void {
  const stringifier = stringify({ header: true, columns: ['firstName', 'email'] });
  stringifier.on('error', (error) => console.error(error.message));
  for (const { firstName, email } of applicants) stringifier.write([firstName, email]); // flow: export plain
  stringifier.end();
  given.write([applicants.length]);
  given.end([applicants[0]?.email]); // flow: export plain
}
