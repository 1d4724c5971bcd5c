import type { CompilerOptions } from 'typescript';
import {
  KnownError,
  loadConfig,
  loadSchemas,
  moduleMapFromCompilerOptions,
  type LoadedConfig,
  type ModuleMap,
  type SchemaText,
} from 'tomograph';
import { SetupProblem } from '../problem.js';

/** What an analysis needs of a project beside its sources. */
export interface Surroundings {
  readonly config: LoadedConfig;
  readonly schemas: readonly SchemaText[];
  readonly modules: ModuleMap;
}

/** Where to look for them. */
export interface Place {
  /** Absolute root of the project. */
  readonly root: string;
  /** Absolute folder from which the configuration is searched upwards; the root or a folder in it. */
  readonly start: string;
  /** Compiler options that lead from module specifiers to files; none when only one file is analysed. */
  readonly options?: CompilerOptions;
}

/**
 * How long what was read from the disk is believed. An editor makes a new program with every edit, and to walk the
 * project's folders each time would cost more than the analysis; a run of the command line is over sooner or does not
 * care, since nobody changes a configuration while it runs.
 */
const BELIEVED_FOR_MS = 5_000;

const NO_MODULES: ModuleMap = { aliases: [], packages: {} };

const known = new Map<string, { readonly surroundings: Surroundings; readonly since: number }>();

/**
 * Configuration, schemas and module map of a project.
 * @throws SetupProblem when the configuration is wrong
 */
export function surroundingsOf({ root, start, options }: Place): Surroundings {
  const key = JSON.stringify([root, start, options?.['configFilePath'], options === undefined]);
  const remembered = known.get(key);
  const now = performance.now();
  if (remembered && now - remembered.since < BELIEVED_FOR_MS) return remembered.surroundings;
  const surroundings = read({ root, start, options });
  known.set(key, { surroundings, since: now });
  return surroundings;
}

function read({ root, start, options }: Place): Surroundings {
  try {
    const config = loadConfig(start);
    return {
      config,
      schemas: loadSchemas(root, config),
      modules: options ? moduleMapFromCompilerOptions(options, root, config) : NO_MODULES,
    };
  } catch (error) {
    // The analyzer's own sentences say where the mistake is and what would be right.
    if (error instanceof KnownError) throw new SetupProblem(error.message);
    throw error;
  }
}
