import { CATEGORIES, categoryOf, CONVENTIONS } from '@tomograph/rules';
import type { Category } from '@tomograph/rules';
import picomatch from 'picomatch';
import { joinRelative, leavesRoot } from '../project/paths.js';
import type { OwnApi, OwnFunction, ProjectKnowledge, Specifier } from '../project-knowledge.js';
import { formatPath } from './issues.js';
import type { KnowledgeFile } from './knowledge-schema.js';
import type { ConfigMistake } from './load.js';
import { nearestName } from './nearest.js';

type Named<Key extends 'loggers' | 'sinks' | 'sanitizers' | 'sources' | 'functions'> = NonNullable<
  KnowledgeFile[Key]
>[number];
type Path = readonly (string | number)[];

/** Keys under which functions are described, in the order of the schema. */
export const FUNCTION_KEYS = ['loggers', 'sinks', 'sanitizers', 'sources', 'functions'] as const;

/** What loggers call their methods. */
const LOG_METHODS = [...new Set(CONVENTIONS.flatMap(({ members }) => [...members]))];

/**
 * A project's knowledge in the form in which the analysis uses it.
 * @param base leads from the folder of the configuration to the root of the project
 */
export function toProjectKnowledge(file: KnowledgeFile, base: string): ProjectKnowledge {
  return {
    base,
    categories: ownCategories(file),
    names: (file.names ?? []).map(({ names, category, certainty = 'certain', owners }) => ({
      names,
      ...(category !== undefined && certainty !== 'never' && { reading: { category, certainty } }),
      ...(owners && { owners }),
    })),
    persons: file.persons ?? [],
    functions: FUNCTION_KEYS.flatMap((key) => (file[key] ?? []).flatMap((entry) => functionsOf(key, entry))),
    purposes: file.purposes ?? [],
    ...(file.tenants && { tenancy: file.tenants }),
  };
}

/** What the project says of one function or object; loggers stand for several functions. */
export function functionsOf(
  key: (typeof FUNCTION_KEYS)[number],
  entry: Named<(typeof FUNCTION_KEYS)[number]>,
): OwnFunction[] {
  switch (key) {
    case 'loggers':
      return loggerFunctions(entry);
    case 'sinks':
      return [
        functionOf(entry, { sink: sinkOf(entry as Named<'sinks'>) }, recipientOf(entry as Named<'sinks'>)),
      ];
    case 'sanitizers':
      return [functionOf(entry, { protects: protectionOf(entry as Named<'sanitizers'>) })];
    case 'sources': {
      const { category, input } = entry as Named<'sources'>;
      return [functionOf(entry, { ...(category && { source: category }), ...(input && { input }) })];
    }
    case 'functions': {
      const { passes, selects, drops, reveals, returns } = entry as Named<'functions'>;
      return [
        functionOf(entry, {
          ...(passes && { passes }),
          ...(selects && { selects }),
          ...(drops && { drops }),
          ...(reveals && { protects: { reveals } }),
          ...(returns !== undefined && { returns }),
        }),
      ];
    }
  }
}

/** A function as the configuration names it. */
type Spelled =
  | { readonly from: 'package'; readonly package: string; readonly name: string }
  | { readonly from: 'file'; readonly path: string; readonly name: string };

function functionOf(entry: Spelled, api: OwnApi, recipient?: string): OwnFunction {
  const { name } = entry;
  const of: Specifier =
    entry.from === 'package'
      ? { from: 'package', package: entry.package, name }
      : { from: 'file', path: entry.path, pattern: patternOf(entry.path), name };
  return { of, api, ...(recipient !== undefined && { recipient }) };
}

/** A path or glob as a regular expression, with the same rules as the globs of `exclude`. */
function patternOf(path: string): string {
  return picomatch.makeRe(path.replace(/^(?:\.?\/)+/, ''), { dot: true }).source;
}

/**
 * A logger is a function (`log`), an object (`log.info`), a class (`Logger#info`) or what a factory gives
 * (`createLogger().info`). What is named as a member without methods of its own is the function that logs.
 */
function loggerFunctions(entry: Named<'loggers'>): OwnFunction[] {
  const { name, methods } = entry;
  const logs = (path: string): OwnFunction =>
    functionOf({ ...entry, name: path }, { sink: { channel: 'log' } });
  const members = `{${(methods ?? LOG_METHODS).join()}}`;
  if (/[.#][^.#()]*$/.test(name) && !name.endsWith(')') && methods === undefined) return [logs(name)];
  const child = (path: string): OwnFunction => functionOf({ ...entry, name: path }, { returns: 'this' });
  const ofObject = [logs(`${name}.${members}`), child(`${name}.child`)];
  if (name.endsWith(')')) return ofObject;
  if (/^[A-Z]/.test(name)) return [logs(`${name}#${members}`), child(`${name}#child`), ...ofObject];
  return methods === undefined ? [logs(name), ...ofObject] : ofObject;
}

function sinkOf(entry: Named<'sinks'>): NonNullable<OwnApi['sink']> {
  const { channel, data, when, transport, format, redacted, through, recipient } = entry;
  const hasHost = (transport?.url ?? transport?.base ?? transport?.host) !== undefined;
  return {
    channel,
    ...(data && { data }),
    ...(when && { when }),
    ...(transport && { transport }),
    ...(format && { format }),
    ...(redacted && { redacted }),
    ...(through && { through }),
    ...(recipient === undefined
      ? hasHost && { recipient: 'host' as const }
      : { recipient: 'processor' as const }),
  };
}

function recipientOf({ recipient }: Named<'sinks'>): string | undefined {
  return recipient;
}

function protectionOf({ protection, data, to, when }: Named<'sanitizers'>): NonNullable<OwnApi['protects']> {
  return { ...(data && { data }), ...(to && { to }), raises: [{ state: protection, ...(when && { when }) }] };
}

/** What an own category does not say it has from the category above it; parents may stand behind their children. */
function ownCategories({ categories = [] }: KnowledgeFile): Category[] {
  const done = new Map<string, Category>();
  const complete = (key: string): Category | undefined => {
    const own = categories.find((category) => category.key === key);
    if (own === undefined) return BUILT_IN.has(key) ? categoryOf(key) : undefined;
    const known = done.get(key);
    if (known !== undefined) return known;
    let parent: Category | undefined;
    for (let end = key.lastIndexOf('.'); end > 0 && !parent; end = key.lastIndexOf('.', end - 1))
      parent = complete(key.slice(0, end));
    const article = own.article ?? parent?.article;
    const category: Category = {
      key,
      sensitivity: own.sensitivity ?? parent?.sensitivity ?? 'ordinary',
      direct: own.direct ?? parent?.direct ?? false,
      label: own.label,
      ...(article && { article }),
    };
    done.set(key, category);
    return category;
  };
  return categories.map(({ key }) => complete(key)).filter((category) => category !== undefined);
}

const BUILT_IN: ReadonlySet<string> = new Set(CATEGORIES.map(({ key }) => key));

/** All categories that a configuration may name: the built-in ones and the project's own. */
export function knownCategories(file: KnowledgeFile | undefined): string[] {
  return [...BUILT_IN, ...(file?.categories ?? []).map(({ key }) => key)];
}

/** What the schema cannot tell: names that lead nowhere, and entries that say nothing or too much. */
export function knowledgeMistakes(file: KnowledgeFile | undefined): ConfigMistake[] {
  if (file === undefined) return [];
  const known = knownCategories(file);
  const unknownCategory = (category: string | undefined, path: Path): ConfigMistake[] =>
    category === undefined || known.includes(category)
      ? []
      : [
          {
            path,
            say: (texts) =>
              texts.config.unknownValue(formatPath(path), category, nearestName(category, known)),
          },
        ];
  const at = (...path: (string | number)[]): Path => ['knowledge', ...path];
  return [
    ...categoryMistakes(file, known, at),
    ...duplicates((file.purposes ?? []).map(({ name }) => name)).map(({ index, value }) =>
      twice(at('purposes', index, 'name'), value),
    ),
    ...(file.names ?? []).flatMap(({ category, certainty }, index) =>
      category === undefined && certainty !== 'never'
        ? [needs(at('names', index), ['category', 'certainty'])]
        : category !== undefined && certainty === 'never'
          ? [excludes(at('names', index), ['category', 'certainty: never'])]
          : unknownCategory(category, at('names', index, 'category')),
    ),
    ...(file.sources ?? []).flatMap(({ category, input }, index) =>
      (category ?? input) === undefined
        ? [needs(at('sources', index), ['category', 'input'])]
        : category !== undefined && input !== undefined
          ? [excludes(at('sources', index), ['category', 'input'])]
          : unknownCategory(category, at('sources', index, 'category')),
    ),
    ...(file.functions ?? []).flatMap(({ passes, selects, drops, reveals, returns }, index) =>
      (passes ?? selects ?? drops ?? reveals ?? returns) === undefined
        ? [needs(at('functions', index), ['passes', 'selects', 'drops', 'reveals', 'returns'])]
        : [],
    ),
    ...recipientMistakes(file, at),
    ...FUNCTION_KEYS.flatMap((key) =>
      (file[key] ?? []).flatMap((entry, index) => [
        ...pathMistakes(entry, at(key, index)),
        ...emptyConditions(entry, at(key, index)),
      ]),
    ),
  ];
}

function categoryMistakes(
  { categories = [] }: KnowledgeFile,
  known: readonly string[],
  at: (...path: (string | number)[]) => Path,
): ConfigMistake[] {
  const keys = categories.map(({ key }) => key);
  return [
    ...duplicates(keys).map(({ index, value }) => twice(at('categories', index, 'key'), value)),
    ...keys.flatMap((key, index) => {
      const path = at('categories', index, 'key');
      const where = formatPath(path);
      if (BUILT_IN.has(key))
        return [{ path, say: (texts) => texts.config.builtIn(where, key) } satisfies ConfigMistake];
      const parent = key.slice(0, Math.max(0, key.lastIndexOf('.')));
      if (known.includes(parent)) return [];
      const near = nearestName(parent, known);
      return [{ path, say: (texts) => texts.config.orphan(where, key, near) } satisfies ConfigMistake];
    }),
  ];
}

/** Recipients are known by package: one for each package, none for a file of the project. */
function recipientMistakes(
  { sinks = [] }: KnowledgeFile,
  at: (...path: (string | number)[]) => Path,
): ConfigMistake[] {
  const recipients = new Map<string, string>();
  return sinks.flatMap((sink, index) => {
    const { recipient } = sink;
    if (recipient === undefined) return [];
    if (sink.from === 'file') return [excludes(at('sinks', index), ['from: file', 'recipient'])];
    const before = recipients.get(sink.package) ?? recipient;
    recipients.set(sink.package, before);
    return before === recipient
      ? []
      : [excludes(at('sinks', index, 'recipient'), [`recipient: ${before}`, `recipient: ${recipient}`])];
  });
}

/** A file outside the folder of the configuration is no file of the project. */
function pathMistakes(entry: Spelled, path: Path): ConfigMistake[] {
  if (entry.from !== 'file' || (!leavesRoot(joinRelative('', entry.path)) && !entry.path.startsWith('/')))
    return [];
  const where = [...path, 'path'];
  return [
    {
      path: where,
      say: (texts) => texts.config.wrongFormat(formatPath(where), entry.path, texts.config.formats.inside),
    },
  ];
}

/** A condition without a test would always hold. */
function emptyConditions(value: unknown, path: Path): ConfigMistake[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => emptyConditions(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'at') return [needs(path, ['is', 'startsWith', 'present', '…'])];
  return Object.entries(value).flatMap(([key, item]) => emptyConditions(item, [...path, key]));
}

function needs(path: Path, keys: readonly string[]): ConfigMistake {
  return { path, say: (texts) => texts.config.needs(formatPath(path), keys) };
}

function excludes(path: Path, keys: readonly string[]): ConfigMistake {
  return { path, say: (texts) => texts.config.excludes(formatPath(path), keys) };
}

function twice(path: Path, value: string): ConfigMistake {
  return { path, say: (texts) => texts.config.twice(formatPath(path), value) };
}

function duplicates(values: readonly string[]): { index: number; value: string }[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [{ index, value }] : []));
}
