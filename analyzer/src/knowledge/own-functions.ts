import type { ApiModel } from '@tomograph/rules';
import type { ProjectKnowledge } from '../project-knowledge.js';
import { addUp, compileApi } from './own-models.js';
import { expandPath, isPattern, patternOf } from './paths.js';

/** Looks up a function of the project's own files: its file relative to the root, and its name in that file. */
export type OwnFunctionLookup = (file: string, name: string) => ApiModel | undefined;

/** Where the sources of a package lie, when it is part of the project. */
export type PackageFolders = Readonly<Record<string, { readonly folder: string }>>;

interface Entry {
  readonly isFile: (file: string) => boolean;
  readonly api: ApiModel;
}

/**
 * Compiles what a project says of functions in its files. A package of the same workspace is found by its name and
 * by its folder, since calls into it lead to its sources.
 */
export function ownFunctions(knowledge: ProjectKnowledge, packages: PackageFolders): OwnFunctionLookup {
  const named = new Map<string, Entry[]>();
  const patterns: (Entry & { readonly pattern: RegExp })[] = [];
  for (const { of, api } of knowledge.functions) {
    const isFile =
      of.from === 'file' ? fileTest(of.pattern, knowledge.base) : folderTest(packages[of.package]?.folder);
    if (isFile === undefined) continue;
    const entry = { isFile, api: compileApi(api) };
    for (const name of expandPath(of.name)) {
      if (isPattern(name)) patterns.push({ ...entry, pattern: patternOf(name) });
      else named.set(name, [...(named.get(name) ?? []), entry]);
    }
  }
  if (named.size === 0 && patterns.length === 0) return () => undefined;

  const results = new Map<string, ApiModel | undefined>();
  return (file, name) => {
    const key = `${file}\u0000${name}`;
    if (results.has(key)) return results.get(key);
    const entries = [...(named.get(name) ?? []), ...patterns.filter(({ pattern }) => pattern.test(name))];
    const found = entries
      .filter(({ isFile }) => isFile(file))
      .reduce<ApiModel | undefined>((sum, { api }) => addUp(sum, api), undefined);
    results.set(key, found);
    return found;
  };
}

/** The pattern is of paths relative to the folder of the configuration, `base` leads from there to the root. */
function fileTest(pattern: string, base: string): Entry['isFile'] {
  const expression = new RegExp(pattern);
  return (file) => expression.test(base === '' ? file : `${base}/${file}`);
}

function folderTest(folder: string | undefined): Entry['isFile'] | undefined {
  if (folder === undefined) return undefined;
  return (file) => folder === '' || file.startsWith(`${folder}/`);
}
