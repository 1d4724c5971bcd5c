import { createHash } from 'node:crypto';

/** Stable identifier for a value that should not appear itself. */
export function fingerprint(value: string): string {
  return createHash('sha256').update(value.trim().toLowerCase()).digest('hex');
}

/** Compact handle for cookies and links. */
export function handle(value: string): string {
  return Buffer.from(value.trim().toLowerCase()).toString('base64url');
}
