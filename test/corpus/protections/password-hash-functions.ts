// A password is kept as what a slow function makes of it, and not as a fast hash.
import { createHash, pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import argon2 from 'argon2';
import bcrypt from 'bcryptjs';

interface Credentials {
  password: string;
}

export async function store({ password }: Credentials): Promise<void> {
  const salt = randomBytes(16);
  appendFileSync('users', await argon2.hash(password));
  appendFileSync('users', bcrypt.hashSync(password, 12));
  appendFileSync('users', scryptSync(password, salt, 64).toString('hex'));
  appendFileSync('users', pbkdf2Sync(password, salt, 600_000, 32, 'sha256').toString('hex'));
  appendFileSync('users', bcrypt.hashSync(password, 4)); // expect: no-weak-pseudonymisation
  appendFileSync('users', pbkdf2Sync(password, salt, 1000, 32, 'sha1').toString('hex')); // expect: no-weak-pseudonymisation
  appendFileSync('users', createHash('sha512').update(password).update(salt).digest('hex')); // expect: no-weak-pseudonymisation
  appendFileSync('users', password); // expect: no-unencrypted-storage
}
