import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { tomograph } from '../support/command-line.js';
import { makeFolder, removeFolders } from '../support/folders.js';

const BINARY_FILE = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]);
const LEAK = 'export function hello(user: { email: string }): void {\n  console.log(user.email);\n}\n';

describe('bad input to tomograph scan', function () {
  this.timeout(20_000);
  after(removeFolders);

  /** What cannot be analysed at all: one sentence each on standard error, nothing on standard output, exit code 2. */
  async function rejected(
    args: readonly string[],
    files: Parameters<typeof makeFolder>[0],
    env = {},
  ): Promise<string[]> {
    const { code, stdout, stderr } = await tomograph(['scan', ...args], makeFolder(files), env);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.doesNotMatch(stderr, /^\s+at /m);
    return stderr.trimEnd().split('\n');
  }

  /** What can be analysed in part: the finding is there, and the output says what is missing. */
  async function partial(
    files: Parameters<typeof makeFolder>[0],
    prepare: (root: string) => void = () => undefined,
  ): Promise<string> {
    const root = makeFolder({ 'leak.ts': LEAK, ...files });
    prepare(root);
    const { code, stdout, stderr } = await tomograph(['scan'], root);
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /\nleak\.ts\n|^leak\.ts\n/);
    assert.match(stdout, /no-personal-data-in-logs/);
    assert.match(stdout, /\nThe result is partial: 1 part of the project could not be used\.\n/);
    return /could not be used\.\n {2}(.+)\n/.exec(stdout)?.[1] ?? '';
  }

  it('a path that does not exist', async () => {
    assert.deepEqual(await rejected(['src/nowhere'], {}), [
      'src/nowhere does not exist; give a folder, a source file or a tsconfig.',
    ]);
  });

  it('an empty folder', async () => {
    assert.deepEqual(await rejected([], {}), [
      'There is no TypeScript or JavaScript in . that could be analysed.',
    ]);
    assert.deepEqual(await rejected(['sub'], { 'sub/README.md': '', 'package.json': '{}', 'a.ts': '' }), [
      'There is no TypeScript or JavaScript in sub that could be analysed.',
    ]);
    assert.deepEqual(await rejected([], {}, { LANG: 'de_DE.UTF-8' }), [
      'In . gibt es kein TypeScript oder JavaScript, das untersucht werden könnte.',
    ]);
  });

  it('a broken tsconfig', async () => {
    assert.equal(
      await partial({ 'tsconfig.json': '{ "compilerOptions": { "strict": } }' }),
      'tsconfig.json is not valid JSON (1:34 Expression expected); what could be read of it was used.',
    );
  });

  it('a file with syntax errors', async () => {
    assert.match(
      await partial({ 'broken.ts': 'export function broken( {\n  return 1;\n}\nconst = ;\n' }),
      /^broken\.ts:\d:\d+ is not valid code \(.+\); what could be read of the file was analysed\.$/,
    );
  });

  it('a binary file named .ts', async () => {
    assert.equal(
      await partial({ 'video.ts': BINARY_FILE }),
      'video.ts is a binary file and was not analysed.',
    );
    assert.deepEqual(await rejected([], { 'video.ts': BINARY_FILE }), [
      'video.ts is a binary file and was not analysed.',
      'There is no TypeScript or JavaScript in . that could be analysed.',
    ]);
    assert.deepEqual(await rejected(['video.ts'], { 'video.ts': BINARY_FILE, 'a.ts': '' }), [
      'video.ts is a binary file and was not analysed.',
      'There is no TypeScript or JavaScript in video.ts that could be analysed.',
    ]);
  });

  it('a link that leads nowhere but to itself', async () => {
    const sentence = await partial({}, (root) => symlinkSync('loop.ts', join(root, 'loop.ts')));
    assert.equal(sentence, 'loop.ts is a symbolic link that leads back to itself and was skipped.');
  });

  it('a configuration with an unknown key', async () => {
    assert.deepEqual(await rejected([], { 'a.ts': '', 'tomograph.config.json': '{\n  "processor": []\n}' }), [
      'tomograph.config.json:2:3 – processor: unknown key; did you mean `processors`?',
    ]);
    assert.deepEqual(
      await rejected(['--locale', 'de'], { 'a.ts': '', 'tomograph.config.json': '{\n  "processor": []\n}' }),
      ['tomograph.config.json:2:3 – processor: unbekannter Schlüssel; gemeint war vielleicht `processors`.'],
    );
  });

  it('a configuration that is a program', async () => {
    assert.deepEqual(await rejected([], { 'a.ts': '', 'tomograph.config.ts': 'export default {}' }), [
      'tomograph.config.ts is not read; write the configuration as JSON to tomograph.config.json.',
    ]);
  });
});
