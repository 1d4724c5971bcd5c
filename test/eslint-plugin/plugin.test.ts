import assert from 'node:assert/strict';
import { RULE_IDS, RULES } from '@tomograph/rules';
import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import tomograph from 'eslint-plugin-tomograph';
import { describe, it } from 'mocha';
import tseslint from 'typescript-eslint';
import { PARSED } from './languages.js';
import { FIXTURE } from './places.js';

describe('the plugin object', () => {
  it('has the rules of the rule table under their ids, documented', () => {
    assert.deepEqual(Object.keys(tomograph.rules), RULE_IDS);
    for (const id of RULE_IDS) {
      const { docs, schema, defaultOptions, languages, messages, type } = tomograph.rules[id].meta;
      assert.equal(docs?.url, `https://github.com/tomograph/tomograph/blob/main/docs/rules/${id}.md`);
      assert.match(docs.description, /^disallow .*[^.]$/);
      assert.equal(docs.recommended, true);
      assert.equal(docs.clause, RULES[id].clause);
      assert.deepEqual(
        { schema, defaultOptions, languages, type },
        {
          schema: [],
          defaultOptions: [],
          languages: ['js/js'],
          type: 'problem',
        },
      );
      assert.deepEqual(Object.keys(messages), ['finding']);
    }
  });

  it('takes the severities of its configs from the policies', () => {
    const { recommended, strict, untyped } = tomograph.configs;
    assert.equal(recommended.rules?.['tomograph/no-personal-data-in-logs'], 'error');
    assert.equal(recommended.rules['tomograph/no-undeclared-processor'], 'warn');
    assert.deepEqual(new Set(Object.values(strict.rules ?? {})), new Set(['error']));
    assert.deepEqual(untyped.rules, recommended.rules);
    for (const config of [recommended, strict, untyped]) {
      assert.equal(Object.keys(config.rules ?? {}).length, RULE_IDS.length);
    }
  });

  it('is extended by name, beside its own object among the plugins', async () => {
    const config = defineConfig(PARSED, { plugins: { tomograph }, extends: ['tomograph/untyped'] });
    assert.deepEqual(await lint(config, LEAK), ['4 tomograph/no-personal-data-in-logs']);
  });

  it('fits into the types and the configs of typescript-eslint', async () => {
    const config = defineConfig(tseslint.configs.recommended, PARSED, tomograph.configs.untyped);
    assert.deepEqual(await lint(config, LEAK), ['4 tomograph/no-personal-data-in-logs']);
  });

  it('judges by the stricter policy in `strict`, and by the one that the settings name', async () => {
    // Nothing says whether it is a person's name.
    const possible = `export const log = (value: unknown) => console.log((value as any).name);`;
    const relaxed = defineConfig(PARSED, tomograph.configs.untyped);
    assert.deepEqual(await lint(relaxed, possible), []);
    const strict = defineConfig(relaxed, { settings: { tomograph: { policy: 'strict' } } });
    assert.deepEqual(await lint(strict, possible), ['1 tomograph/no-personal-data-in-logs']);
  });

  it('speaks the language of the settings', async () => {
    const config = defineConfig(PARSED, tomograph.configs.untyped, {
      settings: { tomograph: { locale: 'de' } },
    });
    const eslint = new ESLint({ cwd: FIXTURE, overrideConfigFile: true, overrideConfig: config });
    const [result] = await eslint.lintText(LEAK, { filePath: 'alone.ts' });
    assert.match(result?.messages[0]?.message ?? '', /DSGVO/);
  });

  it('lints text without a file', async () => {
    const config = [tomograph.configs.untyped];
    const eslint = new ESLint({ cwd: FIXTURE, overrideConfigFile: true, overrideConfig: config });
    const [result] = await eslint.lintText(`/** @param {{ email: string }} user */\nfunction log(user) {}`);
    assert.deepEqual(result?.messages, []);
  });
});

const LEAK = `interface User { id: string; email: string }

export function log(user: User) {
  console.log(user.email);
}`;

async function lint(config: Linter.Config[], code: string): Promise<string[]> {
  const eslint = new ESLint({ cwd: FIXTURE, overrideConfigFile: true, overrideConfig: config });
  const [result] = await eslint.lintText(code, { filePath: 'alone.ts' });
  return (result?.messages ?? []).map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`);
}
