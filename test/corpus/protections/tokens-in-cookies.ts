// A signed token can be read by whoever holds it, and an encrypted one cannot.
import type { Response } from 'express';
import { EncryptJWT, SignJWT } from 'jose';

interface Account {
  id: string;
  dateOfBirth: string;
}

export async function greet(account: Account, secret: Uint8Array, response: Response): Promise<void> {
  const signed = await new SignJWT({ born: account.dateOfBirth }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
  response.cookie('signed', signed); // expect: no-weak-pseudonymisation
  const numbered = await new SignJWT({ no: account.id }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
  response.cookie('numbered', numbered);
  const sealed = await new EncryptJWT({ born: account.dateOfBirth })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(secret);
  response.cookie('sealed', sealed);
}
