/**
 * Makes one file of `@tomograph/rules`: loading hundreds of modules takes longer than reading all that is in them.
 * The members of a library, by far the most of it, stand there as JSON and are read when they are first asked for.
 *
 * Runs after `tsc -b`, in the place of the compiler's `index.js`. The compiler's record of what it has built is taken
 * away, so that the next `tsc -b` writes its own files again: a tree that was only compiled is slower to load, and
 * never stale.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { rm, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../rules/', import.meta.url));

/** As the compiler made them, each in its own module. */
const { LIBRARIES } = await import(pathToFileURL(`${root}dist/libraries/index.js`).href);

/** What every look-up asks of a model; the rest can wait. */
const HEAD = ['package', 'alsoKnownAs', 'docs', 'processor'];

/** Regular expressions are the one thing in a model that JSON does not have. */
const RUNTIME = `
const revive = (_, value) => (value?.$regex ? new RegExp(value.$regex, value.$flags) : value);
function model(head, keys, text) {
  let rest;
  for (const key of keys)
    Object.defineProperty(head, key, { enumerable: true, get: () => (rest ??= JSON.parse(text, revive))[key] });
  return head;
}`;

function lazyLibraries() {
  const models = LIBRARIES.map((model) => {
    const entries = Object.entries(model);
    const head = Object.fromEntries(entries.filter(([key]) => HEAD.includes(key)));
    const rest = Object.fromEntries(entries.filter(([key]) => !HEAD.includes(key)));
    const text = JSON.stringify(rest, (_, value) =>
      value instanceof RegExp ? { $regex: value.source, $flags: value.flags } : value,
    );
    return `model(${[head, Object.keys(rest), text].map((part) => JSON.stringify(part)).join(',')})`;
  });
  return `${RUNTIME}\nexport const LIBRARIES = [${models.join(',\n')}];`;
}

await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  platform: 'neutral',
  format: 'esm',
  target: 'node20',
  // Names stay readable in stacks; blanks and comments only cost time.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [
    {
      name: 'lazy-libraries',
      setup: ({ onLoad }) =>
        onLoad({ filter: /[\\/]libraries[\\/]index[.]ts$/ }, () => ({
          contents: lazyLibraries(),
          loader: 'js',
        })),
    },
  ],
});
// What comes out is what went in; a model that JSON cannot hold would otherwise lose something in silence.
const bundled = await import(pathToFileURL(`${root}dist/index.js`).href);
deepStrictEqual(
  bundled.LIBRARIES.map((model) => ({ ...model })),
  LIBRARIES.map((model) => ({ ...model })),
);
await rm(`${root}/dist/.tsbuildinfo`, { force: true });
const { size } = await stat(`${root}/dist/index.js`);
console.log(`rules/dist/index.js ${(size / 1024).toFixed(0)} KB`);
