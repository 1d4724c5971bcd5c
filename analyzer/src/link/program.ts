import type { ModuleMap } from '../session.js';
import { WHOLE_MODULE } from '../facts/commonjs.js';
import type {
  ClassFacts,
  FileFacts,
  FunctionFacts,
  ImportFacts,
  TypeDeclaration,
  VariableFacts,
} from '../facts/ir.js';

/** A file with its place in the program. */
export interface LinkedFile {
  readonly index: number;
  readonly facts: FileFacts;
  readonly path: string;
  /** Added to a variable's index to make it unique in the program. */
  readonly variableBase: number;
  readonly variablesByName: ReadonlyMap<string, number>;
  readonly typesByName: ReadonlyMap<string, TypeDeclaration>;
  readonly classesByName: ReadonlyMap<string, ClassFacts>;
}

/** A function of the program. */
export interface ProgramFunction {
  readonly file: LinkedFile;
  readonly facts: FunctionFacts;
}

/** A declaration that adds to a type of another file, of a package or of the globals. */
export interface Augmentation {
  readonly target: LinkedFile | string;
  readonly file: LinkedFile;
  readonly declaration: TypeDeclaration;
}

/** What a name leads to, through any number of imports and re-exports. */
export type Entity =
  | {
      readonly kind: 'variable';
      readonly file: LinkedFile;
      readonly index: number;
      readonly facts: VariableFacts;
    }
  | { readonly kind: 'module'; readonly file: LinkedFile }
  | { readonly kind: 'external'; readonly package: string; readonly path: string };

/** What a type name leads to. */
export type TypeEntity =
  | { readonly kind: 'declaration'; readonly file: LinkedFile; readonly declaration: TypeDeclaration }
  | { readonly kind: 'class'; readonly file: LinkedFile; readonly class: ClassFacts }
  | { readonly kind: 'external'; readonly package: string; readonly path: string }
  | { readonly kind: 'module'; readonly file: LinkedFile };

type ModuleTarget = { readonly file: LinkedFile } | { readonly package: string };

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.js', '.jsx', '.mjs', '.cjs'];
const EMITTED: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** All files of the project, and the links between them. */
export class Program {
  readonly files: readonly LinkedFile[];
  readonly #byPath = new Map<string, LinkedFile>();
  readonly #targets = new Map<string, ModuleTarget>();
  readonly #exportNames = new Map<LinkedFile, Map<string, Entity | undefined>>();
  readonly #entities = new Map<number, Entity | undefined>();
  #augmentations: readonly Augmentation[] | undefined;
  #implementers: ReadonlyMap<string, readonly { file: LinkedFile; class: ClassFacts }[]> | undefined;

  /** @param facts The files in order of their paths, which makes every index of the program deterministic. */
  constructor(
    facts: readonly FileFacts[],
    private readonly modules: ModuleMap,
  ) {
    let variableBase = 0;
    this.files = facts.map((file, index) => {
      const linked: LinkedFile = {
        index,
        facts: file,
        path: file.path,
        variableBase,
        variablesByName: moduleVariables(file),
        typesByName: declarationsByName(file),
        classesByName: new Map(file.classes.map((entry) => [entry.name, entry])),
      };
      variableBase += file.variables.length;
      this.#byPath.set(file.path, linked);
      return linked;
    });
  }

  fileAt(path: string): LinkedFile | undefined {
    return this.#byPath.get(path);
  }

  /** The files with every file behind those that it imports, as far as cycles allow. */
  inDependencyOrder(): LinkedFile[] {
    const ordered: LinkedFile[] = [];
    const seen = new Set<LinkedFile>();
    for (const root of this.files) {
      const stack: { file: LinkedFile; next: LinkedFile[] }[] = [];
      const enter = (file: LinkedFile): void => {
        if (seen.has(file)) return;
        seen.add(file);
        stack.push({ file, next: this.#importedFiles(file) });
      };
      enter(root);
      for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const next = top.next.shift();
        if (next !== undefined) enter(next);
        else ordered.push((stack.pop() as typeof top).file);
      }
    }
    return ordered;
  }

  /** What a module specifier means in a file. */
  resolveModule(from: LinkedFile, specifier: string): ModuleTarget {
    const key = `${from.index} ${specifier}`;
    let target = this.#targets.get(key);
    if (target === undefined) this.#targets.set(key, (target = this.#findModule(from, specifier)));
    return target;
  }

  /** What a variable of a file stands for: itself, or what it was imported from. */
  entityOfVariable(file: LinkedFile, index: number): Entity | undefined {
    const number = file.variableBase + index;
    if (this.#entities.has(number)) return this.#entities.get(number);
    const entity = this.#findEntity(file, index);
    this.#entities.set(number, entity);
    return entity;
  }

  #findEntity(file: LinkedFile, index: number): Entity | undefined {
    const facts = file.facts.variables[index];
    if (facts === undefined) return undefined;
    if (facts.import !== undefined && (facts.kind === 'import' || facts.import.name === '*'))
      return this.resolveImport(file, facts.import);
    return { kind: 'variable', file, index, facts };
  }

  resolveImport(from: LinkedFile, imported: ImportFacts): Entity | undefined {
    const target = this.resolveModule(from, imported.module);
    if ('package' in target) {
      return { kind: 'external', package: target.package, path: imported.name === '*' ? '' : imported.name };
    }
    if (imported.name === '*') return { kind: 'module', file: target.file };
    return this.resolveExport(target.file, imported.name);
  }

  /** What a file exports under a name. CommonJS: `default` and the module itself are tried for each other. */
  resolveExport(file: LinkedFile, name: string): Entity | undefined {
    let known = this.#exportNames.get(file);
    if (known === undefined) this.#exportNames.set(file, (known = new Map<string, Entity | undefined>()));
    if (known.has(name)) return known.get(name);
    known.set(name, undefined);
    const entity = this.#findExport(file, name);
    known.set(name, entity);
    return entity;
  }

  /** What a type name means in a file. */
  resolveTypeName(file: LinkedFile, name: string): TypeEntity | undefined {
    const declaration = file.typesByName.get(name);
    if (declaration !== undefined) return { kind: 'declaration', file, declaration };
    const local = file.classesByName.get(name);
    if (local !== undefined) return { kind: 'class', file, class: local };
    const variable = file.variablesByName.get(name);
    const imported = variable === undefined ? undefined : file.facts.variables[variable]?.import;
    return imported === undefined ? undefined : this.resolveTypeImport(file, imported);
  }

  resolveTypeImport(file: LinkedFile, imported: ImportFacts): TypeEntity | undefined {
    const target = this.resolveModule(file, imported.module);
    if ('package' in target)
      return { kind: 'external', package: target.package, path: imported.name === '*' ? '' : imported.name };
    if (imported.name === '*')
      return (
        this.resolveTypeExport(target.file, WHOLE_MODULE, new Set()) ?? { kind: 'module', file: target.file }
      );
    return this.resolveTypeExport(target.file, imported.name, new Set());
  }

  resolveTypeExport(file: LinkedFile, name: string, seen: Set<LinkedFile>): TypeEntity | undefined {
    if (seen.has(file)) return undefined;
    seen.add(file);
    for (const entry of file.facts.exports) {
      if (entry.name !== name) continue;
      if (entry.local !== undefined) return this.resolveTypeName(file, entry.local);
      if (entry.from !== undefined) {
        const target = this.resolveModule(file, entry.from.module);
        if ('package' in target) return { kind: 'external', package: target.package, path: entry.from.name };
        return entry.from.name === '*'
          ? { kind: 'module', file: target.file }
          : this.resolveTypeExport(target.file, entry.from.name, seen);
      }
    }
    if (name === 'default' || name === WHOLE_MODULE) return undefined;
    for (const specifier of file.facts.starExports) {
      const target = this.resolveModule(file, specifier);
      const found = 'package' in target ? undefined : this.resolveTypeExport(target.file, name, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What the files of the project add to types that others declare. */
  get augmentations(): readonly Augmentation[] {
    this.#augmentations ??= this.files.flatMap((file) =>
      file.facts.types.flatMap((declaration): Augmentation[] => {
        if (declaration.augments === undefined) return [];
        const target =
          declaration.augments === 'global'
            ? { package: 'global' }
            : this.resolveModule(file, declaration.augments);
        return [{ target: 'file' in target ? target.file : target.package, file, declaration }];
      }),
    );
    return this.#augmentations;
  }

  /** A type that is declared for all files (`declare global`). */
  globalType(name: string): TypeEntity | undefined {
    const found = this.augmentations.find(
      ({ target, declaration }) => target === 'global' && declaration.name === name,
    );
    return found === undefined
      ? undefined
      : { kind: 'declaration', file: found.file, declaration: found.declaration };
  }

  /** Classes that implement or extend a named type, for calls through an abstraction. */
  implementersOf(name: string): readonly { file: LinkedFile; class: ClassFacts }[] {
    this.#implementers ??= this.#indexImplementers();
    return this.#implementers.get(name) ?? [];
  }

  #importedFiles(file: LinkedFile): LinkedFile[] {
    const specifiers = new Set<string>(file.facts.starExports);
    for (const variable of file.facts.variables)
      if (variable.import !== undefined) specifiers.add(variable.import.module);
    for (const entry of file.facts.exports) if (entry.from !== undefined) specifiers.add(entry.from.module);
    const files: LinkedFile[] = [];
    for (const specifier of specifiers) {
      const target = this.resolveModule(file, specifier);
      if ('file' in target) files.push(target.file);
    }
    return files.sort((a, b) => a.index - b.index);
  }

  #findModule(from: LinkedFile, specifier: string): ModuleTarget {
    if (specifier.startsWith('.')) {
      const folder = from.path.includes('/') ? from.path.slice(0, from.path.lastIndexOf('/')) : '';
      const file = this.#fileFor(joinPath(folder, specifier));
      return file === undefined ? { package: specifier } : { file };
    }
    for (const alias of this.modules.aliases) {
      if (alias.scope !== '' && !from.path.startsWith(`${alias.scope}/`)) continue;
      const star = alias.pattern.indexOf('*');
      if (
        star < 0
          ? specifier !== alias.pattern
          : !(
              specifier.startsWith(alias.pattern.slice(0, star)) &&
              specifier.endsWith(alias.pattern.slice(star + 1))
            )
      )
        continue;
      const matched =
        star < 0 ? '' : specifier.slice(star, specifier.length - (alias.pattern.length - star - 1));
      for (const target of alias.targets) {
        const file = this.#fileFor(joinPath('', target.replace('*', matched)));
        if (file !== undefined) return { file };
      }
    }
    for (
      let name = specifier;
      name !== '';
      name = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : ''
    ) {
      const workspace = this.modules.packages[name];
      if (workspace === undefined) continue;
      const rest = specifier.slice(name.length);
      const file =
        rest === ''
          ? this.#fileFor(workspace.entry)
          : (this.#fileFor(joinPath(workspace.folder, `.${rest}`)) ??
            this.#fileFor(joinPath(workspace.folder, `./src${rest}`)));
      if (file !== undefined) return { file };
    }
    return { package: specifier };
  }

  #fileFor(path: string): LinkedFile | undefined {
    const exact = this.#byPath.get(path);
    if (exact !== undefined) return exact;
    const dot = path.lastIndexOf('.');
    const extension = dot > path.lastIndexOf('/') ? path.slice(dot) : '';
    for (const source of EMITTED[extension] ?? []) {
      const file = this.#byPath.get(path.slice(0, dot) + source);
      if (file !== undefined) return file;
    }
    for (const candidate of EXTENSIONS) {
      const file = this.#byPath.get(path + candidate);
      if (file !== undefined) return file;
    }
    for (const candidate of EXTENSIONS) {
      const file = this.#byPath.get(path === '' ? `index${candidate}` : `${path}/index${candidate}`);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  #findExport(file: LinkedFile, name: string): Entity | undefined {
    for (const entry of file.facts.exports) {
      if (entry.name !== name || entry.typeOnly === true) continue;
      if (entry.from !== undefined) return this.resolveImport(file, entry.from);
      const variable = entry.local === undefined ? undefined : file.variablesByName.get(entry.local);
      if (variable !== undefined) return this.entityOfVariable(file, variable);
    }
    // A default export belongs to its own module alone.
    if (name === 'default' || name === WHOLE_MODULE) return undefined;
    for (const specifier of file.facts.starExports) {
      const found = this.resolveImport(file, { module: specifier, name });
      if (found !== undefined && found.kind !== 'external') return found;
    }
    return undefined;
  }

  #indexImplementers(): ReadonlyMap<string, readonly { file: LinkedFile; class: ClassFacts }[]> {
    const index = new Map<string, { file: LinkedFile; class: ClassFacts }[]>();
    for (const file of this.files) {
      for (const entry of file.facts.classes) {
        const bases =
          entry.extendsType === undefined ? entry.implements : [...entry.implements, entry.extendsType];
        for (const base of bases) {
          const name = base.kind === 'reference' ? base.name.at(-1) : undefined;
          if (name === undefined) continue;
          const known = index.get(name);
          if (known === undefined) index.set(name, [{ file, class: entry }]);
          else known.push({ file, class: entry });
        }
      }
    }
    return index;
  }
}

/** The types of a file by their names; interfaces of one name are one. What adds to others is no type of the file. */
function declarationsByName(file: FileFacts): Map<string, TypeDeclaration> {
  const byName = new Map<string, TypeDeclaration>();
  for (const declaration of file.types) {
    if (declaration.augments !== undefined) continue;
    const known = byName.get(declaration.name);
    byName.set(
      declaration.name,
      known?.type?.kind === 'object' && declaration.type?.kind === 'object'
        ? {
            ...known,
            extends: [...known.extends, ...declaration.extends],
            type: { ...known.type, members: [...known.type.members, ...declaration.type.members] },
          }
        : declaration,
    );
  }
  return byName;
}

function moduleVariables(file: FileFacts): Map<string, number> {
  const names = new Map<string, number>();
  file.variables.forEach((variable, index) => {
    if (variable.owner === 0 && !names.has(variable.name)) names.set(variable.name, index);
  });
  return names;
}

/** Joins a folder and a relative path with `.` and `..` resolved; leading `..` beyond the root are kept. */
export function joinPath(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
