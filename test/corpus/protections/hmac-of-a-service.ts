// A service that holds its key pseudonymises for every caller, and its legacy method does it weakly.
// @file pseudonyms.ts
import { createHash, createHmac } from 'node:crypto';

export class Pseudonyms {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(secret, 'hex');
  }

  of(value: string): string {
    return createHmac('sha256', this.#key).update(value).digest('hex');
  }

  legacy(value: string): string {
    return createHash('md5').update(value).digest('hex');
  }
}
// @file export.ts
import { writeFile } from 'node:fs/promises';
import { Pseudonyms } from './pseudonyms.js';

interface Member {
  membershipNumber: string;
  email: string;
}

const pseudonyms = new Pseudonyms(process.env.PSEUDONYM_SECRET!);

export async function exportAll(members: readonly Member[]): Promise<void> {
  const lines = members.map((member) => pseudonyms.of(member.email));
  await writeFile('/data/members.txt', lines.join('\n'));
  const old = members.map((member) => pseudonyms.legacy(member.email));
  await writeFile('/data/members-old.txt', old.join('\n')); // expect: no-weak-pseudonymisation
}
