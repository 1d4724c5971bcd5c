import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem, loadProject } from 'tomograph';
import { makeFolder, removeFolders } from '../support/folders.js';

/** The sentences that loading a folder with these files leaves, beside the good file that is always read. */
async function problemsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare: (root: string) => void = () => undefined,
): Promise<string[]> {
  const root = makeFolder({ 'good.ts': 'export {};', ...files });
  prepare(root);
  const { sources, problems } = await loadProject(root);
  assert.ok(
    sources.some(({ path }) => path === 'good.ts'),
    'the rest of the project is loaded',
  );
  return problems.map(({ message }) => message);
}

describe('problems of loading', () => {
  after(removeFolders);

  it('names a binary file', async () => {
    assert.deepEqual(
      await problemsOf({ 'video.ts': Uint8Array.from([0x47, 0x40, 0x00, 0x10, 0, 0, 0xb0]) }),
      ['video.ts is a binary file and was not analysed.'],
    );
  });

  it('names a file that is too large', async () => {
    assert.deepEqual(
      await problemsOf({ 'data.ts': `export const data = "${'x'.repeat(6 * 1024 * 1024)}";` }),
      ['data.ts has 6.0 MB and was not analysed; the limit is 5 MB.'],
    );
  });

  it('names a minified bundle, by its name or its lines', async () => {
    const bundle = `!function(){${'a();'.repeat(5000)}}();`;
    assert.deepEqual(
      await problemsOf({ 'jquery.min.js': 'a()', 'public/app.js': bundle, 'long.ts': bundle }),
      [
        'jquery.min.js is a minified bundle and was not analysed.',
        'public/app.js is a minified bundle and was not analysed.',
      ],
    );
  });

  it('names a translation file of Qt', async () => {
    assert.deepEqual(await problemsOf({ 'app_de.ts': '<?xml version="1.0"?>\n<!DOCTYPE TS><TS/>' }), [
      'app_de.ts holds XML, not code, and was not analysed.',
    ]);
  });

  it('names links that loop, lead out of the project or nowhere, and follows none', async () => {
    const outside = makeFolder({ 'secret.ts': '' });
    const problems = await problemsOf({ 'src/a.ts': '' }, (root) => {
      symlinkSync('loop', join(root, 'loop'));
      symlinkSync(outside, join(root, 'outside'));
      symlinkSync('gone.ts', join(root, 'dangling.ts'));
      symlinkSync('..', join(root, 'src/up'));
    });
    assert.deepEqual(problems, [
      'dangling.ts is a symbolic link to a file that does not exist.',
      'loop is a symbolic link that leads back to itself and was skipped.',
      'outside is a symbolic link out of the project and was not followed.',
    ]);
  });

  it('names a file that may not be read', async function () {
    // The superuser may read everything.
    if (process.getuid?.() === 0) this.skip();
    const problems = await problemsOf({ 'locked.ts': '' }, (root) => chmodSync(join(root, 'locked.ts'), 0));
    assert.deepEqual(problems, ['locked.ts could not be read (EACCES).']);
  });

  it('names a broken tsconfig with the place, and uses what could be read', async () => {
    assert.deepEqual(await problemsOf({ 'tsconfig.json': '{\n  "include": ["src",\n' }), [
      "tsconfig.json is not valid JSON (3:1 ']' expected); what could be read of it was used.",
    ]);
  });

  it('names a missing base configuration of the project, but not one from npm', async () => {
    assert.deepEqual(
      await problemsOf({
        'a/tsconfig.json': '{ "extends": "../tsconfig.base.json" }',
        'b/tsconfig.json': '{ "extends": "@tsconfig/node20/tsconfig.json" }',
        'c/tsconfig.json': '{ "extends": "./tsconfig.json" }',
      }),
      [
        "a/tsconfig.json extends a configuration that could not be used (Cannot read file 'tsconfig.base.json').",
        'c/tsconfig.json extends a configuration that could not be used (Circularity detected while resolving configuration: c/tsconfig.json -> c/tsconfig.json).',
      ],
    );
  });

  it('names a missing reference and an include that leads out of the project', async () => {
    assert.deepEqual(
      await problemsOf({
        'tsconfig.json': '{ "include": ["src", "../shared"], "references": [{ "path": "lib" }] }',
      }),
      [
        'tsconfig.json includes "../shared", which lies outside the project; scan the folder above to see it.',
        'tsconfig.json references lib/tsconfig.json, which does not exist.',
      ],
    );
  });

  it('names broken manifests', async () => {
    const problems = await problemsOf({
      'package.json': '{ "name": ',
      'pnpm-workspace.yaml': 'packages: [a',
    });
    assert.equal(problems.length, 2);
    assert.match(problems[0] ?? '', /^package\.json is not valid JSON \(.+\) and was ignored\.$/);
    assert.match(problems[1] ?? '', /^pnpm-workspace\.yaml is not valid YAML \(.+\) and was ignored\.$/);
  });

  it('says them in German as well', async () => {
    const root = makeFolder({ 'good.ts': '', 'a.min.js': '' });
    const [problem] = (await loadProject(root)).problems;
    assert.ok(problem);
    assert.equal(
      describeProblem(problem, 'de', 'web/'),
      'web/a.min.js ist ein minifiziertes Bündel und wurde nicht untersucht.',
    );
  });
});
