import { CATEGORIES, LIBRARIES, type Category } from '@tomograph/rules';
import type { ProjectKnowledge } from '../project-knowledge.js';
import { classifyName } from './classify.js';
import { createLibraryIndex, type LibraryIndex } from './libraries.js';
import { ownFunctions, type PackageFolders } from './own-functions.js';
import { ownLibraryModels } from './own-models.js';
import { ownNames, type Classify } from './own-names.js';

/** Everything that an analysis looks up: what is built in, with what the project adds to it. */
export interface Knowledge {
  readonly libraries: LibraryIndex;
  readonly classify: Classify;
  /** The category of a key; one below a known key is treated like it. */
  readonly categoryOf: (key: string) => KnownCategory;
}

/** A category, and whether it (or the one it inherits from) is of the project's own making. */
export type KnownCategory = Category & { readonly own?: true };

let builtIn: Knowledge | undefined;

/**
 * Puts a project's knowledge over the built-in, which all projects of a process share.
 * @param packages packages of the workspace, whose members lead to sources of the project
 */
export function createKnowledge(own?: ProjectKnowledge, packages: PackageFolders = {}): Knowledge {
  builtIn ??= {
    libraries: createLibraryIndex(LIBRARIES),
    classify: classifyName,
    categoryOf: inherit(() => undefined),
  };
  if (own === undefined) return builtIn;
  const categories = new Map<string, KnownCategory>(
    own.categories.map((category) => [category.key, { ...category, own: true }]),
  );
  return {
    libraries: overlay(builtIn.libraries, own, packages),
    classify: ownNames(own.names, own.persons, builtIn.classify),
    categoryOf: inherit((key) => categories.get(key)),
  };
}

/** A project's entry takes the place of the built-in one for the same member; all others stay. */
function overlay(base: LibraryIndex, own: ProjectKnowledge, packages: PackageFolders): LibraryIndex {
  const models = ownLibraryModels(own.functions).map((model) => ({
    ...model,
    processor: model.processor ?? base.processorOfPackage(model.package),
  }));
  const layer = createLibraryIndex(models);
  return {
    ...base,
    // A package of which the project describes some members is otherwise as unknown as it was: `known` stays.
    member: (pkg, path) => layer.member(pkg, path) ?? base.member(pkg, path),
    hasGlobal: (name) => base.hasGlobal(name) || layer.hasGlobal(name),
    own: ownFunctions(own, packages),
  };
}

const BUILT_IN_CATEGORIES: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.map((category) => [category.key, category]),
);

/** Looks a key up in a project's table and the built-in one; what neither has is inherited from its nearest ancestor. */
function inherit(ownCategory: (key: string) => KnownCategory | undefined): Knowledge['categoryOf'] {
  return (key) => {
    for (let end = key.length; end > 0; end = key.lastIndexOf('.', end - 1)) {
      const ancestor = key.slice(0, end);
      const known: KnownCategory | undefined = ownCategory(ancestor) ?? BUILT_IN_CATEGORIES.get(ancestor);
      if (known !== undefined) return ancestor === key ? known : { ...known, key };
    }
    return { key, sensitivity: 'ordinary', direct: false, label: { en: key, de: key } };
  };
}
