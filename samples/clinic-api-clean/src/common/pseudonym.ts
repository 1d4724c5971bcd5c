import { createHmac } from 'node:crypto';
import { requireEnv } from '../config/settings.js';

/** Short stable id for a value, for joins across research files and on printed sheets. */
export function shortId(value: string): string {
  return createHmac('sha256', requireEnv('RESEARCH_KEY')).update(value).digest('hex').slice(0, 16);
}

/** Reference the patient portal uses to find the account again; it holds the same key. */
export function portalReference(value: string): string {
  return createHmac('sha256', requireEnv('PORTAL_KEY')).update(value).digest('base64url');
}

/** Case number for the quality registry; the key stays with the trust office. */
export function caseNumber(value: string): string {
  return createHmac('sha256', requireEnv('REGISTRY_KEY')).update(value).digest('hex');
}
