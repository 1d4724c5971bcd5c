import { appendFile, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import fs from 'fs/promises';

interface Applicant {
  email: string;
  phone: string;
  salary: number;
}

export async function store(applicant: Applicant, all: Applicant[]): Promise<void> {
  await mkdir('applications', { recursive: true });
  await writeFile('applications/latest.txt', applicant.email); // flow: file plain
  await fs.writeFile(`applications/all.xlsx`, Buffer.from(JSON.stringify(all))); // flow: file plain; export plain
  await appendFile('applications/phones.txt', applicant.phone); // flow: file plain
  await writeFile('applications/count.txt', `${all.length}`);
  await fs.rm('applications/old.txt');
}

export async function append(applicants: Applicant[]): Promise<void> {
  const handle = await open('applications.csv', 'a');
  for (const applicant of applicants) {
    await handle.write(`${applicant.email};${applicant.phone}\n`); // flow: file plain; export plain
    await handle.appendFile(applicant.email); // flow: file plain; export plain
  }
  await handle.writeFile(String(applicants[0]?.salary)); // flow: file plain; export plain
  await handle.writev([Buffer.from('email;phone'), Buffer.from(applicants[0]?.email ?? '')]); // flow: file plain; export plain
  await handle.sync();
  await handle.close();
}

export async function copy(path: string): Promise<void> {
  const stored = JSON.parse(await readFile(path, 'utf8'));
  await writeFile('copy.txt', stored.dateOfBirth); // flow: file plain
  await writeFile('copy.txt', stored.theme);
}
