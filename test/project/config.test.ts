import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '@tomograph/rules';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ConfigError, configJsonSchema, loadConfig, loadProject } from 'tomograph';
import { makeFolder, removeFolders, REPOSITORY } from '../support/folders.js';

/** What is said about a configuration, without the place. */
function mistakesOf(config: string): string[] {
  const root = makeFolder({ 'tomograph.config.json': config });
  try {
    loadConfig(root);
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error));
    return error.message.split('\n').map((line) => line.replace(/^.*?tomograph\.config\.json:/, ''));
  }
  return [];
}

describe('configuration', () => {
  after(removeFolders);

  it('holds the defaults when there is none', () => {
    const { config, exclude, file } = loadConfig(makeFolder(), '2026-11-23');
    assert.deepEqual(config, { policy: POLICIES.recommended, processors: [], today: '2026-11-23' });
    assert.deepEqual(exclude, []);
    assert.equal(file, undefined);
  });

  it('is JSON with comments and trailing commas', () => {
    const root = makeFolder({
      'tomograph.config.json': `{
        // The register.
        "$schema": "x.json",
        "policy": "strict",
        "processors": [{ "name": "Stripe", "packages": ["stripe"], "categories": ["user.contact"], "validUntil": "2027-12-31", }],
        "locale": "de",
      }`,
    });
    const { config, locale } = loadConfig(root);
    assert.equal(config.policy.name, 'strict');
    assert.equal(locale, 'de');
    assert.deepEqual(config.processors, [
      {
        name: 'Stripe',
        packages: ['stripe'],
        hosts: [],
        categories: ['user.contact'],
        validUntil: '2027-12-31',
      },
    ]);
  });

  it('may stand in package.json', () => {
    const root = makeFolder({ 'package.json': '{ "name": "x", "tomograph": { "policy": "strict" } }' });
    assert.equal(loadConfig(root).config.policy.name, 'strict');
    const wrong = makeFolder({ 'package.json': '{ "name": "x", "tomograph": { "polic": "strict" } }' });
    assert.throws(
      () => loadConfig(wrong),
      /package\.json:1:31 – polic: unknown key; did you mean `policy`\?$/,
    );
  });

  it('is found above the project, up to the root of the repository', async () => {
    const root = makeFolder({ 'tomograph.config.json': '{ "policy": "strict" }', 'a/b/c.ts': '' });
    assert.equal((await loadProject(join(root, 'a/b'))).config.policy.name, 'strict');
    mkdirSync(join(root, 'a/.git'));
    assert.equal((await loadProject(join(root, 'a/b'))).config.policy.name, 'recommended');
  });

  it('names an unknown key with its path and the nearest one', () => {
    assert.deepEqual(
      mistakesOf('{\n  "processors": [{ "name": "A", "agrement": "x", "categories": [] }],\n  "xyz": 1\n}'),
      ['2:33 – processors[0].agrement: unknown key; did you mean `agreement`?', '3:3 – xyz: unknown key.'],
    );
  });

  it('names a wrong type, a missing key and a wrong value', () => {
    assert.deepEqual(mistakesOf('{ "processors": [{ "packages": "stripe", "categories": ["user"] }] }'), [
      '1:18 – processors[0].name: is missing; expected a text.',
      '1:20 – processors[0].packages: expected a list, found a text.',
    ]);
    assert.deepEqual(mistakesOf('{ "policy": "strickt", "locale": "fr" }'), [
      '1:3 – policy: "strickt" is not known; did you mean "strict"?',
      '1:24 – locale: "fr" is not known; it is one of de, en.',
    ]);
    assert.deepEqual(mistakesOf('[]'), ['1:1 – the configuration: expected an object, found a list.']);
  });

  it('names a date, a host or a category that is none', () => {
    const processor =
      '"name": "A", "hosts": ["https://a.example/"], "categories": ["E-Mail"], "validUntil": "2027-02-30"';
    assert.deepEqual(mistakesOf(`{ "processors": [{ ${processor} }] }`), [
      '1:43 – processors[0].hosts[0]: "https://a.example/" is not a host name such as api.example.com.',
      '1:81 – processors[0].categories[0]: "E-Mail" is not a Fideslang key such as user.contact.email.',
      '1:92 – processors[0].validUntil: "2027-02-30" is not a date such as 2027-12-31.',
    ]);
  });

  it('names a category that would silently cover nothing', () => {
    assert.deepEqual(
      mistakesOf('{ "processors": [{ "name": "A", "categories": ["user.contact", "user.contcat.email"] }] }'),
      [
        '1:64 – processors[0].categories[1]: "user.contcat.email" is not known; did you mean "user.contact.email"?',
      ],
    );
  });

  it('names the place where it is no JSON', () => {
    assert.match(
      mistakesOf('{ "policy": }')[0] ?? '',
      /^1:13 – the configuration is not valid JSON \(\w+\)\.$/,
    );
  });

  it('does not pass over a configuration that it cannot read', () => {
    const root = makeFolder({ 'tomograph.config.ts': 'export default {}' });
    assert.throws(
      () => loadConfig(root),
      /tomograph\.config\.ts is not read; write the configuration as JSON to/,
    );
  });

  describe('the published JSON Schema', () => {
    const schema = readFileSync(join(REPOSITORY, 'analyzer/schema/tomograph.config.schema.json'), 'utf8');

    it('is what the source says', () => {
      assert.equal(
        schema,
        `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
        'run node analyzer/schema/write-schema.mjs',
      );
    });

    it('takes what the loader takes and rejects what it rejects', () => {
      const ajv = new Ajv({ strict: true, allowUnionTypes: true });
      addFormats.default(ajv);
      const validate = ajv.compile(JSON.parse(schema));
      const processor = { name: 'A', categories: ['user'], validUntil: '2027-12-31' };
      assert.equal(
        validate({ $schema: 'x', policy: 'strict', processors: [processor], exclude: ['a'], locale: 'de' }),
        true,
      );
      assert.equal(validate({ processors: [{ ...processor, agrement: 'x' }] }), false);
      assert.equal(validate({ processors: [{ name: 'A' }] }), false);
      assert.equal(validate({ policy: 'lax' }), false);
      assert.equal(validate({ other: 1 }), false);
    });
  });
});
