import process, { emitWarning, stderr, stdout } from 'node:process';

interface Patient {
  email: string;
  age: number;
}

export function report(patient: Patient): void {
  stdout.write(`${patient.email}\n`); // flow: log plain
  process.stderr.write(patient.email); // flow: log plain
  stderr.write('done\n');
  emitWarning(`${patient.email} is not confirmed`); // flow: log plain
  stdout.write(`${process.env.USER_EMAIL} ${process.cwd()}`);
}
