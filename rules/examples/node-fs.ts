import fs, { appendFileSync, createWriteStream, promises, writeFileSync, type WriteStream } from 'node:fs';
import { readFile, writeFile } from 'graceful-fs';
import { createCipheriv } from 'node:crypto';

interface Patient {
  id: string;
  email: string;
  birthDate: string;
  diagnosis: string;
}

export function whole(patient: Patient, list: Patient[]): void {
  fs.writeFile('/var/data/patient.txt', patient.email, () => undefined); // flow: file plain
  writeFileSync('patients.csv', list.map((each) => each.email).join('\n')); // flow: file plain; export plain
  fs.appendFile('visits.txt', `${patient.birthDate}\n`, () => undefined); // flow: file plain
  appendFileSync('visits.txt', patient.diagnosis); // flow: file plain
  writeFile('graceful.txt', patient.email, () => undefined); // flow: file plain
  writeFileSync('count.txt', String(list.length));
  fs.mkdirSync(`/var/data/${patient.diagnosis}`);
}

export async function byPromise(patient: Patient): Promise<void> {
  await promises.writeFile('patient.json', JSON.stringify(patient)); // flow: file plain; export plain
  await fs.promises.appendFile('visits.txt', patient.birthDate); // flow: file plain
  await promises.rm('patient.json');
}

export function byDescriptor(patient: Patient): void {
  const descriptor = fs.openSync('visits.txt', 'a');
  fs.write(descriptor, patient.email, () => undefined); // flow: file plain
  fs.writeSync(descriptor, patient.email); // flow: file plain
  fs.writev(descriptor, [Buffer.from(patient.email)], () => undefined); // flow: file plain
  fs.writevSync(descriptor, [Buffer.from(patient.birthDate)]); // flow: file plain
  fs.closeSync(descriptor);
}

export function streams(patients: Patient[], given: WriteStream): void {
  const stream = createWriteStream('patients.csv');
  for (const patient of patients) stream.write(`${patient.email};${patient.birthDate}\n`); // flow: file plain; export plain
  stream.end();
  given.end(patients[0]?.email); // flow: file plain
}

export async function handles(patient: Patient): Promise<void> {
  const handle = await promises.open('visits.txt', 'a');
  await handle.write(patient.email); // flow: file plain
  await handle.writeFile(patient.birthDate); // flow: file plain
  await handle.appendFile(patient.diagnosis); // flow: file plain
  await handle.writev([Buffer.from(patient.email)]); // flow: file plain
  handle.createWriteStream().write(patient.email); // flow: file plain
  await handle.close();
}

export function encrypted(patient: Patient, key: Buffer, iv: Buffer): void {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  writeFileSync('patient.bin', cipher.update(patient.diagnosis, 'utf8')); // flow: file encrypted
}

export function read(path: string): void {
  readFile(path, (error, content) => {
    const record = JSON.parse(content.toString());
    fs.writeFileSync('copy.txt', record.email); // flow: file plain
    fs.writeFileSync('version.txt', record.version);
  });
}
