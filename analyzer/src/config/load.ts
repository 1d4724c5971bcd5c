import { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { ConfigError } from '../errors.js';
import type { Catalogue, Locale } from '../locales/catalogue.js';
import { displayPath, toRelative } from '../project/paths.js';
import { isRecord } from '../project/workspaces.js';
import type { ProjectConfig } from '../session.js';
import { findConfig } from './find.js';
import type { ConfigPlace } from './find.js';
import { explainIssue, formatPath } from './issues.js';
import { knowledgeMistakes, knownCategories, toProjectKnowledge } from './knowledge.js';
import { nearestName } from './nearest.js';
import { policyMistakes, resolvePolicy } from './policy.js';
import { configSchema } from './schema.js';
import type { ConfigFile } from './schema.js';
import { loadTom } from './tom.js';
import type { LoadedTom } from './tom.js';

/** A project's configuration, validated, and what hosts need of it beyond the analysis. */
export interface LoadedConfig {
  readonly config: ProjectConfig;
  /** Globs to leave out, relative to `folder`. */
  readonly exclude: readonly string[];
  readonly locale?: Locale;
  /** Absolute path of the file it was read from; nothing when there is none and defaults hold. */
  readonly file?: string;
  /** Absolute path of the folder that the globs are relative to. */
  readonly folder: string;
  /** The configuration as it was written, and where its entries stand. */
  readonly written?: WrittenConfig;
}

/** A configuration as a person wrote it. */
export interface WrittenConfig {
  readonly content: ConfigFile;
  /** Place of an entry as `tomograph.config.json:12:5`. */
  readonly placeOf: (path: readonly (string | number)[]) => string;
}

/**
 * Reads and validates a project's configuration; without one the defaults hold.
 *
 * @param root absolute path of the project
 * @param today ISO date that agreements and acceptances are held against; the present day when absent
 * @throws ConfigError with one sentence for each mistake
 */
export function loadConfig(root: string, today = isoToday()): LoadedConfig {
  const place = findConfig(root);
  return place ? readConfigFile(place, today, root) : defaultConfig(root, today);
}

/** What holds without a configuration. */
export function defaultConfig(root: string, today = isoToday()): LoadedConfig {
  return { config: { policy: resolvePolicy(), processors: [], today }, exclude: [], folder: root };
}

/**
 * Validates the text of a configuration.
 * @param root absolute path of the project that it is read for; the folder of the configuration or one below
 */
export function readConfigFile(place: ConfigPlace, today = isoToday(), root = place.folder): LoadedConfig {
  const file = displayPath(place.file);
  const at = (offset: number): string => `${file}:${positionOf(place.text, offset)}`;
  const errors: ParseError[] = [];
  const content: unknown = parse(place.text, errors, { allowTrailingComma: true });
  const broken = errors[0];
  if (broken) {
    throw new ConfigError((texts) =>
      texts.config.noJson(at(broken.offset), printParseErrorCode(broken.error)),
    );
  }
  const prefix = place.key === undefined ? [] : [place.key];
  const value = place.key === undefined ? content : isRecord(content) ? content[place.key] : undefined;
  const result = configSchema.safeParse(value);
  const tree = parseTree(place.text, [], { allowTrailingComma: true });
  const tom = loadTom(result.data?.tom, place.folder, root);
  const mistakes = result.success
    ? [
        ...tom.mistakes,
        ...unknownCategories(result.data),
        ...policyMistakes(result.data.policy),
        ...knowledgeMistakes(result.data.knowledge),
      ]
    : result.error.issues.flatMap((issue) => explainIssue(issue, value));
  if (!result.success || mistakes.length > 0) {
    const placed = mistakes
      .map(({ path, say }) => ({ offset: offsetOf(tree, [...prefix, ...path]), say }))
      .sort((a, b) => a.offset - b.offset);
    throw new ConfigError((texts) =>
      placed.map(({ offset, say }) => texts.config.mistake(at(offset), say(texts))),
    );
  }
  return {
    config: toProjectConfig(result.data, tom, today, toRelative(place.folder, root)),
    exclude: result.data.exclude ?? [],
    locale: result.data.locale,
    file: place.file,
    folder: place.folder,
    written: {
      content: result.data,
      placeOf: (path) => at(offsetOf(tree, [...prefix, ...path])),
    },
  };
}

function toProjectConfig(
  file: ConfigFile,
  { annex, evidence }: LoadedTom,
  today: string,
  base: string,
): ProjectConfig {
  return {
    policy: resolvePolicy(file.policy),
    processors: (file.processors ?? []).map((processor) => ({
      ...processor,
      packages: processor.packages ?? [],
      hosts: processor.hosts ?? [],
    })),
    ...(annex && { annex }),
    ...(evidence.length > 0 && { evidence }),
    ...(file.knowledge && { knowledge: toProjectKnowledge(file.knowledge, base) }),
    ...(file.oracle !== undefined && { oracle: file.oracle }),
    today,
  };
}

/** One thing wrong with a configuration, and where. */
export interface ConfigMistake {
  readonly path: readonly (string | number)[];
  /** The rest of the sentence after the place. */
  readonly say: (texts: Catalogue) => string;
}

/** A key of no known category would silently cover nothing. */
function unknownCategories(file: ConfigFile): ConfigMistake[] {
  const known = knownCategories(file.knowledge);
  return (file.processors ?? []).flatMap((processor, index) =>
    processor.categories.flatMap((category, position) => {
      if (known.some((key) => key === category || key.startsWith(`${category}.`))) return [];
      const path = ['processors', index, 'categories', position];
      const near = nearestName(category, known);
      return [
        { path, say: (texts: Catalogue) => texts.config.unknownValue(formatPath(path), category, near) },
      ];
    }),
  );
}

/** Where a value stands; for a key that is not there, where its parent stands. */
function offsetOf(tree: Node | undefined, path: readonly (string | number)[]): number {
  if (!tree) return 0;
  const node = findNodeAtLocation(tree, [...path]);
  if (!node) return path.length === 0 ? tree.offset : offsetOf(tree, path.slice(0, -1));
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** Line and column of an offset, both from one. */
function positionOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}
