// A pipeline writes into its last stream what its first one gives, as its transforms leave it.
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface Respondent {
  id: string;
  email: string;
}

export async function save(respondents: Respondent[]): Promise<void> {
  const ids = Readable.from(respondents.map(({ id }) => `${id}\n`));
  await pipeline(ids, createWriteStream('ids.txt'));
  const mails = Readable.from(respondents.map(({ email }) => `${email}\n`));
  await pipeline(mails, createWriteStream('mails.txt')); // expect: no-unencrypted-storage
  const upper = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk.toString().toUpperCase()),
  });
  ids.pipe(upper).pipe(createWriteStream('upper.txt'));
}
