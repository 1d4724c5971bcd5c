import { readFileSync } from 'node:fs';

/** The version of the package that this file belongs to. */
export function toolVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  if (!isManifest || typeof manifest.version !== 'string')
    throw new TypeError('package.json has no version.');
  return manifest.version;
}
