// A protected value beside the plain one protects nothing.
import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';

interface Owner {
  licensePlate: string;
  email: string;
}

const key = process.env.KEY!;

export function list(owners: Owner[]): void {
  const pairs = new Map(
    owners.map(({ email }) => [createHmac('sha256', key).update(email).digest('hex'), email] as const),
  );
  writeFileSync('/data/keys.txt', [...pairs.keys()].join('\n'));
  writeFileSync('/data/pairs.txt', [...pairs].join('\n')); // expect: no-unencrypted-storage
  writeFileSync('/data/values.txt', [...pairs.values()].join('\n')); // expect: no-unencrypted-storage
}
