import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors.js';
import { nearestFolder } from '../project/locate.js';
import { displayPath } from '../project/paths.js';
import { systemReason } from '../project/read-text.js';

/** Where a configuration stands, and its text. */
export interface ConfigPlace {
  /** Absolute path of the file. */
  readonly file: string;
  /** Absolute path of the folder that its globs are relative to. */
  readonly folder: string;
  readonly text: string;
  /** The key of the file that holds it; nothing when the file is the configuration. */
  readonly key?: 'tomograph';
}

export const CONFIG_FILE = 'tomograph.config.json';

/** Names that people will expect to work, since other tools read them. */
const NOT_READ_YET = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(
  (extension) => `tomograph.config.${extension}`,
);

/**
 * Finds the configuration of a project: `tomograph.config.json`, or a `tomograph` key in package.json, in the root or
 * the nearest folder above it within the repository.
 * @param root absolute
 * @throws ConfigError when there is only a configuration of a kind that is not read
 */
export function findConfig(root: string): ConfigPlace | undefined {
  let place: ConfigPlace | undefined;
  nearestFolder(root, (folder) => {
    place = configIn(folder);
    return place !== undefined;
  });
  return place;
}

function configIn(folder: string): ConfigPlace | undefined {
  const file = join(folder, CONFIG_FILE);
  if (existsSync(file)) return { file, folder, text: readConfig(file) };
  const other = NOT_READ_YET.find((name) => existsSync(join(folder, name)));
  if (other !== undefined)
    throw new ConfigError((texts) => texts.config.notReadYet(displayPath(join(folder, other))));
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const text = readConfig(manifest);
  // A cheap look first: most manifests hold no configuration, and the parser need not be loaded for them.
  return text.includes('"tomograph"') && hasTomographKey(text)
    ? { file: manifest, folder, text, key: 'tomograph' }
    : undefined;
}

function hasTomographKey(text: string): boolean {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof content === 'object' && content !== null && Object.hasOwn(content, 'tomograph');
  } catch {
    // A broken package.json is a problem of the project, and said there.
    return false;
  }
}

function readConfig(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError((texts) => texts.config.unreadable(displayPath(file), systemReason(error)));
  }
}
