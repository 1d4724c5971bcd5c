import { createHash, createHmac } from 'node:crypto';
import { requireEnv } from '../config/settings.js';

/** Short stable id for a value, for joins across research files. */
export function shortId(value: string): string {
  return createHash('md5').update(value).digest('hex').slice(0, 16);
}

/** Reference the patient portal uses to find the account again. */
export function portalReference(value: string): string {
  return Buffer.from(value, 'utf8').toString('base64url');
}

/** Case number for the quality registry; the key stays with the trust office. */
export function caseNumber(value: string): string {
  return createHmac('sha256', requireEnv('REGISTRY_KEY')).update(value).digest('hex');
}
