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
        say: (texts) =>
          texts.config.unknownKey(formatPath([...path, key]), nearestName(key, keysAt(path, content))),
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
    case 'invalid_union': {
      const branch = meantBranch(issue, found);
      if (branch !== undefined)
        return branch.flatMap((inner) =>
          explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, content),
        );
      const values = discriminatorsAt(path);
      return [
        {
          path,
          say: (texts) =>
            found === undefined
              ? texts.config.missing(where, values.join(' | '))
              : texts.config.unknownValue(where, textOf(found), nearestName(textOf(found), values), values),
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

/**
 * Of a union the branch that was meant: the one that complains about something inside the value, or about one value of
 * its list, but not about its kind.
 */
function meantBranch(
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  const branches = issue.errors.filter(([first]) => first !== undefined);
  const ofKind = branches.filter(
    ([first]) =>
      first !== undefined &&
      !(first.path.length === 0 && first.code === 'invalid_type') &&
      !(first.code === 'invalid_value' && first.path.length === 0 && typeof found !== 'string'),
  );
  return ofKind[0] ?? branches.at(-1);
}

/** The keys that are allowed at a path of the configuration. */
function keysAt(path: Path, content: unknown): string[] {
  const schema = schemaAt(path, content);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The schema at a path; of a union the object that the content there chooses. */
function schemaAt(path: Path, content: unknown): unknown {
  let schema = unwrap(configSchema, content);
  path.forEach((part, index) => {
    const inner: unknown =
      schema instanceof z.ZodArray
        ? schema.element
        : schema instanceof z.ZodObject && typeof part === 'string'
          ? schema.shape[part]
          : undefined;
    schema = unwrap(inner, valueAt(content, path.slice(0, index + 1)));
  });
  return schema;
}

function unwrap(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const objects = schema.options.filter((option) => option instanceof z.ZodObject);
  const from = valueAt(value, ['from']);
  return objects.find(({ shape }) => isLiteral(shape['from'], from)) ?? objects[0];
}

function isLiteral(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodLiteral && schema.values.has(value as z.core.util.Literal);
}

/** The kinds that entries of a list come in, told apart by one key. */
function discriminatorsAt(path: Path): string[] {
  return path.at(-1) === 'from' ? ['package', 'file'] : [];
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
function formatName({ config: { formats } }: Catalogue, path: Path): string {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const isOwn = path[0] === 'knowledge';
  if (key === 'validUntil') return formats.date;
  if (key === 'retention') return formats.duration;
  if (key === 'hosts') return formats.host;
  if (['category', 'categories', 'key'].includes(key)) return formats.category;
  if (key === 'name') return formats.apiPath;
  if (['names', 'owners', 'persons', 'methods', 'fields', 'models'].includes(key)) return formats.identifier;
  return isOwn ? formats.place : formats.category;
}
