import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface Patient {
  email: string;
  ward: number;
}

export async function feed(patients: Patient[]): Promise<void> {
  for await (const patient of Readable.from(patients)) {
    console.log(patient.email); // flow: log plain
    console.log(patient.ward);
  }
}

export function through(patient: Patient): void {
  const stream = new PassThrough();
  stream.write(patient.email);
  console.log(stream.read()); // flow: log plain
  const empty = new PassThrough();
  empty.write('nothing');
  console.log(empty.read());
}

export async function together(patient: Patient): Promise<void> {
  const sink = new PassThrough();
  await pipeline(Readable.from([patient.email]), sink);
  console.log(sink.read()); // flow: log plain
}
