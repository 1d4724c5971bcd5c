import assert from 'node:assert/strict';
import { ESLint, type Linter } from 'eslint';
import tomograph from 'eslint-plugin-tomograph';
import { after, describe, it } from 'mocha';
import { PARSED, typedIn } from '../eslint-plugin/languages.js';
import { tomograph as run } from '../support/command-line.js';
import { makeFolder, removeFolders } from '../support/folders.js';
import { packageOf } from './project.js';

/** The record comes out of a package whose types only a checker reads. */
const FILES = {
  'package.json': JSON.stringify({ name: 'shop', type: 'module' }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: { target: 'es2022', module: 'nodenext', strict: true, noEmit: true },
    include: ['src'],
  }),
  ...packageOf(
    '@acme/kit',
    `export interface Account { reference: string; email: string }
export declare function account(id: string): Account;`,
  ),
  'src/main.ts': `import { account } from '@acme/kit';
const found = account('42');
console.log(found);
`,
};

function configured(oracle: boolean): string {
  return makeFolder({ ...FILES, 'tomograph.config.json': JSON.stringify({ oracle }) });
}

describe('who asks the oracle', function () {
  this.timeout(60_000);
  after(removeFolders);

  const calls: readonly [string, () => string, readonly string[], number][] = [
    ['the command line by itself', () => makeFolder(FILES), [], 0],
    ['the command line with --oracle', () => makeFolder(FILES), ['--oracle'], 1],
    ['the command line where the configuration says so', () => configured(true), [], 1],
    [
      'the command line with --no-oracle, whatever the configuration says',
      () => configured(true),
      ['--no-oracle'],
      0,
    ],
    ['the command line with both, the last one', () => makeFolder(FILES), ['--no-oracle', '--oracle'], 1],
  ];
  for (const [name, folder, args, findings] of calls) {
    it(`${name}: ${findings}`, async () => {
      const { code, stdout, stderr } = await run(['scan', '--format', 'json', ...args], folder());
      assert.equal(stderr, '');
      assert.equal((JSON.parse(stdout) as { findings: unknown[] }).findings.length, findings);
      assert.equal(code, findings);
    });
  }

  it('a typed lint run, of the program that it has', async () => {
    assert.deepEqual(await linted(makeFolder(FILES)), ['3 tomograph/no-personal-data-in-logs']);
  });

  it('a typed lint run, unless the configuration forbids it', async () => {
    assert.deepEqual(await linted(configured(false)), []);
  });

  it('nobody in an untyped lint run', async () => {
    assert.deepEqual(await linted(makeFolder(FILES), [PARSED, tomograph.configs.untyped]), []);
  });
});

/** What the plugin reports in the one file, as `line rule`. */
async function linted(
  cwd: string,
  config: Linter.Config[] = [typedIn(cwd), tomograph.configs.recommended],
): Promise<string[]> {
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: config,
  });
  const results = await eslint.lintFiles(['src/main.ts']);
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => `${line} ${ruleId}`));
}
