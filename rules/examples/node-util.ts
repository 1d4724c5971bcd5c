import { debuglog, format, inspect, isDeepStrictEqual, parseArgs, promisify } from 'node:util';
import util from 'util';

interface Patient {
  email: string;
  birthDate: string;
}

const debug = debuglog('patients');
const { values } = parseArgs({ options: { email: { type: 'string' }, force: { type: 'boolean' } } });
console.log(values.force);
console.log(values.email); // flow: log plain

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
