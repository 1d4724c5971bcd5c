import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARIES } from '@tomograph/rules';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { configJsonSchema } from 'tomograph';
import type * as Notation from '../../analyzer/src/config/notation.js';
import type * as Knowledge from '../../analyzer/src/knowledge/index.js';
import { removeFolders, REPOSITORY } from '../support/folders.js';
import { mistakesOf } from './mistakes.js';

const dist = new URL('../../../analyzer/dist/', import.meta.url);
const { API_PATH, PLACE } = (await import(new URL('config/notation.js', dist).href)) as typeof Notation;
const { expandPath, isWellFormedPath, parseAccess } = (await import(
  new URL('knowledge/index.js', dist).href
)) as typeof Knowledge;

type Schema = Readonly<Record<string, unknown>>;

/** Every schema within a schema that shows examples, by its path. */
function withExamples(schema: unknown, path = ''): [string, Schema & { examples: unknown[] }][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own: [string, Schema & { examples: unknown[] }][] =
    'examples' in schema && Array.isArray(schema.examples)
      ? [[path, { ...schema, examples: schema.examples }]]
      : [];
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, inner]) =>
      key === 'examples' ? [] : withExamples(inner, `${path}/${key}`),
    ),
  ];
}

describe('the JSON Schema of the configuration', () => {
  after(removeFolders);

  it('describes every key under `knowledge`, `policy` and `tom`, with an example that it takes itself', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const examples = withExamples(configJsonSchema());
    assert.ok(examples.length > 60);
    for (const [path, { examples: shown, ...schema }] of examples) {
      assert.equal(typeof schema['description'], 'string', path);
      for (const example of shown) assert.equal(ajv.validate(schema, example), true, path);
    }
  });

  it('has no key without a description', () => {
    const undescribed = (schema: unknown, path: string): string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const entries = Object.entries(schema as Readonly<Record<string, unknown>>);
      return entries.flatMap(([key, inner]) =>
        key === 'properties'
          ? Object.entries(inner as Readonly<Record<string, Schema>>).flatMap(([name, property]) => [
              ...(property['description'] === undefined ? [`${path}.${name}`] : []),
              ...undescribed(property, `${path}.${name}`),
            ])
          : key === 'examples'
            ? []
            : undescribed(inner, path),
      );
    };
    assert.deepEqual(undescribed(configJsonSchema(), ''), []);
  });

  it('writes places and names as the library models do', () => {
    for (const model of LIBRARIES) {
      for (const path of Object.keys(model.members)) assert.match(path, API_PATH, `${model.package} ${path}`);
    }
    for (const name of [
      'log',
      'log.info',
      'Logger#info',
      'a().b',
      'log.{a,b}',
      '*',
      'get*',
      'a.',
      '#',
      'a b',
      '',
      'a[0]',
    ]) {
      const reads = expandPath(name).every((path) => isWellFormedPath(path.replace(/[\w$]*\*[\w$]*/g, 'x')));
      assert.equal(API_PATH.test(name), reads, name);
    }
    for (const text of [
      'arg0',
      'arg12',
      'args',
      'args1',
      'this.a',
      'result',
      'init0.a.*',
      'arg',
      'arg0.',
      'x',
      'arg0[1]',
    ]) {
      let reads = true;
      try {
        parseAccess(text);
      } catch {
        reads = false;
      }
      assert.equal(PLACE.test(text), reads, text);
    }
  });
});

describe('the examples of docs/configuration.md', () => {
  after(removeFolders);

  const page = readFileSync(join(REPOSITORY, 'docs/configuration.md'), 'utf8');
  const examples = [...page.matchAll(/```jsonc\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  const files = { 'docs/TOM.md': '# TOM\n' };

  it('are there', () => assert.ok(examples.length >= 6));

  examples.forEach((example, index) =>
    it(`number ${index + 1} is a valid configuration`, () =>
      assert.deepEqual(mistakesOf(example, files), [])),
  );
});
