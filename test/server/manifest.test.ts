import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const keysOf = (file: string): string[] => Object.keys(JSON.parse(read(file)) as object).sort();

describe('The manifest of the extension', () => {
  it('packages the bundles, texts and pictures, and nothing else', async function () {
    this.timeout(60_000);
    const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
    const optional = ['README.md', 'LICENSE'];
    assert.deepEqual(files.filter((file) => !optional.includes(file)).sort(), [
      'dist/client.cjs',
      'dist/server.cjs',
      'l10n/bundle.l10n.de.json',
      'media/icon.png',
      'package.json',
      'package.nls.de.json',
      'package.nls.json',
    ]);
  });

  it('has every text of the manifest in both languages', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]).sort();
    assert.ok(used.length > 0);
    assert.deepEqual(keysOf('package.nls.json'), used);
    assert.deepEqual(keysOf('package.nls.de.json'), used);
  });

  it('has every text of the client in German', () => {
    const client = path.join('extension', 'client');
    const sources = readdirSync(path.join(ROOT, client)).map((file) => read(path.join(client, file)));
    const used = sources.flatMap((text) =>
      [...text.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]),
    );
    assert.ok(used.length > 0);
    assert.deepEqual([...new Set(used)].sort(), keysOf('l10n/bundle.l10n.de.json'));
  });

  it('starts with the files that it analyses, never with the editor', () => {
    const { activationEvents } = JSON.parse(read('package.json')) as { activationEvents: string[] };
    assert.ok(activationEvents.every((event) => /^(onLanguage|workspaceContains):/.test(event)));
  });
});
