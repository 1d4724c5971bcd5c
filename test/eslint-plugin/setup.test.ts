import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tomograph from 'eslint-plugin-tomograph';
import { describe, it } from 'mocha';
import { PARSED, typedIn } from './languages.js';
import { FIXTURE, REPOSITORY } from './places.js';

const HARMLESS = 'export const answer = 42;';

describe('a wrong setup is told in one sentence', function () {
  this.timeout(60_000);

  it('without a parser that knows TypeScript', async () => {
    assert.equal(
      await complaint({
        filePath: 'file.js',
        config: [{ files: ['**/*.js'] }, tomograph.configs.recommended],
      }),
      'The rules need @typescript-eslint/parser with type information for this file; set `languageOptions.parser` and `languageOptions.parserOptions.projectService` for it, or lint it with the config `tomograph/untyped`.',
    );
  });

  it('with the parser, but without types', async () => {
    assert.equal(
      await complaint({ config: [PARSED, tomograph.configs.recommended] }),
      'The rules need type information for this file; set `languageOptions.parserOptions.projectService` to true for it, or lint it with the config `tomograph/untyped`.',
    );
  });

  const settings: [unknown, string][] = [
    [
      { polcy: 'strict' },
      '`settings.tomograph.polcy` does not exist; there are analysis, root, policy, and locale.',
    ],
    [{ policy: 'lax' }, '`settings.tomograph.policy` must be "recommended" or "strict", not "lax".'],
    [{ root: 1 }, '`settings.tomograph.root` must be a path, not 1.'],
    [['strict'], '`settings.tomograph` must be an object.'],
  ];
  for (const [tomographSettings, sentence] of settings) {
    it(`with the settings ${JSON.stringify(tomographSettings)}`, async () => {
      const config = [{ ...tomograph.configs.recommended, settings: { tomograph: tomographSettings } }];
      assert.equal(await complaint({ filePath: 'file.js', config }), sentence);
    });
  }

  it('with a root that does not hold the file', async () => {
    const outside = { settings: { tomograph: { root: '../../../samples' } } };
    const config = [typedIn(FIXTURE), tomograph.configs.recommended, outside];
    assert.match(
      await complaint({ config }),
      /^The folder "\.\.\/\.\.\/\.\.\/samples" of .* does not hold this file;/,
    );
  });

  it('with a mistake in tomograph.config.json', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'tomograph-'));
    try {
      writeFileSync(join(cwd, 'tomograph.config.json'), '{ "polcy": "strict" }');
      const sentence = await complaint({ cwd, filePath: 'file.js', config: [tomograph.configs.untyped] });
      assert.match(sentence, /tomograph\.config\.json:1:3 – polcy: unknown key; did you mean `policy`\?$/);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });

  it('by the command line with exit code 2 and without a stack', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'tomograph-'));
    try {
      const plugin = JSON.stringify(new URL('eslint-plugin/dist/index.js', `file://${REPOSITORY}`).href);
      writeFileSync(
        join(cwd, 'eslint.config.mjs'),
        `import t from ${plugin};\nexport default [t.configs.recommended];\n`,
      );
      const { status, stderr } = spawnSync(
        process.execPath,
        [`${REPOSITORY}node_modules/eslint/bin/eslint.js`, '.'],
        {
          cwd,
          encoding: 'utf8',
        },
      );
      assert.equal(status, 2);
      assert.match(stderr, /tomograph: The rules need @typescript-eslint\/parser/);
      assert.doesNotMatch(stderr, /^\s+at /m);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});

describe('an untyped run', () => {
  it('does without the user’s TypeScript', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { Linter } from 'eslint';
      import tomograph from 'eslint-plugin-tomograph';
      const code = 'export const log = (user) => console.log(user.email);';
      const settings = { tomograph: { analysis: 'file', policy: 'strict' } };
      const messages = new Linter().verify(code, { ...tomograph.configs.untyped, settings }, 'alone.js');
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(messages.length, loaded.filter((path) => /[\\\\/]typescript[\\\\/]lib[\\\\/]/.test(path)).length);
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    assert.equal(stdout, '1 0\n', stderr);
  }).timeout(60_000);
});

interface Run {
  readonly config: Linter.Config[];
  readonly cwd?: string;
  readonly filePath?: string;
}

/** What ESLint complains about, without the place that it adds itself; the error must carry no stack. */
async function complaint({ config, cwd = FIXTURE, filePath = 'file.ts' }: Run): Promise<string> {
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: config });
  try {
    await eslint.lintText(HARMLESS, { filePath });
  } catch (error) {
    assert.ok(error instanceof Error);
    const [sentence = '', ...place] = error.message.split('\n');
    assert.ok(
      place.every((line) => /^(?:Occurred while linting|Rule: )/.test(line)),
      error.message,
    );
    assert.doesNotMatch(error.stack ?? '', /^\s+at /m);
    return sentence;
  }
  return assert.fail('ESLint did not complain.');
}
