import type { Frame } from './frame.js';
import type { Augmentation } from '../../link/program.js';
import { fileScope } from '../../types/scopes.js';
import type { LibraryIndex } from '../../knowledge/index.js';
import type { Property } from '../../types/types.js';

const indexes = new WeakMap<readonly Augmentation[], ReadonlyMap<string, readonly Augmentation[]>>();

/** A property that the project adds to a type of a library, such as the user of a request. */
export function augmentedProperty(
  frame: Frame,
  packageName: string,
  type: string,
  name: string,
): Property | undefined {
  const { program, libraries, types } = frame.solver;
  const all = program.augmentations;
  if (all.length === 0) return undefined;
  let index = indexes.get(all);
  if (index === undefined) indexes.set(all, (index = indexed(all, libraries)));
  for (const { file, declaration } of index.get(keyOf(libraries, packageName, type)) ?? []) {
    const property = types.property(types.resolve(declaration.type, fileScope(file)), name);
    if (property !== undefined) return { ...property, owner: declaration.name.split('.').at(-1) ?? '' };
  }
  return undefined;
}

function indexed(
  all: readonly Augmentation[],
  libraries: LibraryIndex,
): ReadonlyMap<string, readonly Augmentation[]> {
  const index = new Map<string, Augmentation[]>();
  for (const augmentation of all) {
    if (typeof augmentation.target !== 'string') continue;
    const key = keyOf(libraries, augmentation.target, augmentation.declaration.name);
    index.set(key, [...(index.get(key) ?? []), augmentation]);
  }
  return index;
}

function keyOf(libraries: LibraryIndex, packageName: string, type: string): string {
  return libraries.type(packageName, type) ?? `${packageName}:${type}`;
}
