/**
 * Bundles the VS Code extension into `dist/client.cjs` and `dist/server.cjs`.
 *
 * The compiler and the engine are inside the server's bundle, so the packaged extension has no dependencies. Expects
 * `rules` and `analyzer` to be built (`tsc -b`).
 */
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The bundles are CommonJS; modules that ask where they are get the bundle's own place. */
const IMPORT_META = {
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // The Node of the oldest VS Code that the manifest admits.
  target: 'node20',
  format: 'cjs',
  // Some dependencies offer CommonJS only in a form whose requires no bundler can follow (UMD).
  mainFields: ['module', 'main'],
  minify: true,
  // Class and function names stay, since errors show them in the output channel.
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
};

await mkdir(`${root}/.build`, { recursive: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: ['extension/client/main.ts'],
    outfile: 'dist/client.cjs',
    external: ['vscode'],
  }),
  build({ ...shared, ...IMPORT_META, entryPoints: ['extension/server/main.ts'], outfile: 'dist/server.cjs' }),
]);
for (const bundle of ['dist/client.cjs', 'dist/server.cjs']) {
  const { size } = await stat(`${root}/${bundle}`);
  console.log(`${bundle} ${(size / 1024 / 1024).toFixed(1)} MB`);
}
