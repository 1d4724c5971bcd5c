import { z } from 'zod';
import type { Catalogue } from '../locales/catalogue.js';
import type { ConfigMistake } from './load.js';
import { nearestName } from './nearest.js';
import { configSchema } from './schema.js';

type Path = readonly (string | number)[];

/**
 * Turns an issue of the validator into sentences of ours, with the nearest valid name where one is near.
 * @param content the whole configuration, to tell what was found
 */
export function explainIssue(issue: z.core.$ZodIssue, content: unknown): ConfigMistake[] {
  const path: Path = issue.path.filter((part) => typeof part !== 'symbol');
  const where = formatPath(path);
  const found = valueAt(content, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        say: (texts) => texts.config.unknownKey(formatPath([...path, key]), nearestName(key, keysAt(path))),
      }));
    case 'invalid_type':
      return [
        {
          path,
          say: (texts) =>
            found === undefined && path.length > 0
              ? texts.config.missing(where, typeName(texts, issue.expected))
              : texts.config.wrongType(
                  where,
                  typeName(texts, issue.expected),
                  typeName(texts, typeOf(found)),
                ),
        },
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          path,
          say: (texts) =>
            texts.config.unknownValue(where, textOf(found), nearestName(textOf(found), values), values),
        },
      ];
    }
    case 'too_small':
      return [{ path, say: (texts) => texts.config.empty(where) }];
    default:
      return [
        { path, say: (texts) => texts.config.wrongFormat(where, textOf(found), formatName(texts, path)) },
      ];
  }
}

/** `processors[0].agreement` */
export function formatPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}

/** The keys that are allowed at a path of the configuration. */
function keysAt(path: Path): string[] {
  let schema: unknown = configSchema;
  for (const part of path) {
    schema = unwrap(schema);
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject && typeof part === 'string') schema = schema.shape[part];
  }
  schema = unwrap(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    content,
  );
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function typeName(texts: Catalogue, type: string): string {
  return texts.config.types[type] ?? type;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** What the value at a path should look like, by the key that holds it. */
function formatName(texts: Catalogue, path: Path): string {
  const key = path.findLast((part) => typeof part === 'string');
  if (key === 'validUntil') return texts.config.formats.date;
  return key === 'hosts' ? texts.config.formats.host : texts.config.formats.category;
}
