import { debuglog, format, inspect, isDeepStrictEqual, promisify } from 'node:util';
import util from 'util';

interface Patient {
  email: string;
  birthDate: string;
}

const debug = debuglog('patients');

export function write(patient: Patient, other: Patient): void {
  debug('seen %s', patient.email); // flow: log plain
  debug('seen');
  console.log(inspect(patient, { depth: 3 })); // flow: log plain
  console.log(util.format('%s was seen', patient.email)); // flow: log plain
  console.log(isDeepStrictEqual(patient, other));
}

export async function later(patient: Patient): Promise<void> {
  const save = promisify((email: string, done: () => void) => {
    console.log(email); // flow: log plain
    done();
  });
  await save(patient.email);
}
