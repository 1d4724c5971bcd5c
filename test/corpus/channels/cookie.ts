// A cookie may hold what is made for it, a session's credential, and nobody's address.
import { createCipheriv, randomBytes } from 'node:crypto';
import type { Response } from 'express';

interface User {
  email: string;
  accessToken: string;
}

export function greet(user: User, response: Response): void {
  response.cookie('mail', user.email); // expect: no-unencrypted-storage
  response.cookie('session', user.accessToken);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(process.env.COOKIE_KEY!, 'hex'), randomBytes(12));
  response.cookie('mail', cipher.update(user.email, 'utf8', 'base64'));
}
