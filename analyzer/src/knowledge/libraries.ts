import type { ApiModel, LibraryModel, ProcessorModel } from '@tomograph/rules';
import { expandPath, isPattern, patternOf } from './paths.js';

/** A member of a library, together with the library that describes it (which may be another than was asked for). */
export interface LibraryMember {
  readonly model: LibraryModel;
  readonly api: ApiModel;
}

/** What a decorator on a parameter injects. */
export type DecoratorModel = NonNullable<LibraryModel['decorators']>[string];

/** Look-ups in the library models by what code says: a module specifier and a path inside the module. */
export interface LibraryIndex {
  /**
   * The model of a member: exact, then by wildcard; with and without the `default.` of CommonJS interop; members of a
   * type that is another name for a type elsewhere are found there.
   */
  member(pkg: string, path: string): LibraryMember | undefined;
  /** The canonical name of a type, `pkg:Type`, after following `types` aliases; undefined in an unknown package. */
  type(pkg: string, name: string): string | undefined;
  /** Whether a model describes the package, or the package that a deep import (`lodash/pick`) belongs to. */
  known(pkg: string): boolean;
  /**
   * Whether a model says anything of a type: of its members, of what makes one, or of what it is another name for. What
   * it does not mention (`Stripe.Invoice`) is a record that the package only declares.
   */
  describes(pkg: string, type: string): boolean;
  processorOfPackage(pkg: string): ProcessorModel | undefined;
  /** The third party that a host name belongs to; the port, if any, does not matter. */
  processorOfHost(host: string): ProcessorModel | undefined;
  decorator(pkg: string, name: string): DecoratorModel | undefined;
  /**
   * What the project says of a function in one of its own files, or in a package of its workspace.
   * @param file path relative to the root, with forward slashes
   * @param name the function's name in that file: `redact`, `log.info` (a member of an exported object, or a static
   *   method), `Logger#info` (a method), `default` when it has no name of its own
   */
  own(file: string, name: string): ApiModel | undefined;
  /** Whether the platform has a global of this name (`fetch`, `localStorage`), as far as the models tell. */
  hasGlobal(name: string): boolean;
}

interface CompiledLibrary {
  readonly model: LibraryModel;
  /** Its members by path, expanded when they are first asked for: no project uses all libraries. */
  readonly members: () => Members;
}

interface Members {
  readonly exact: ReadonlyMap<string, ApiModel>;
  readonly patterns: readonly { readonly path: string; readonly pattern: RegExp; readonly api: ApiModel }[];
}

/** How many `types` aliases are followed before giving up; a chain of more would be a circle. */
const LONGEST_ALIAS_CHAIN = 8;

/** Puts library models into an index. A model is compiled when it is first asked; every further look-up is constant time. */
export function createLibraryIndex(models: readonly LibraryModel[]): LibraryIndex {
  const libraries = new Map<string, CompiledLibrary>();
  for (const model of models) {
    const compiled = lazily(model);
    for (const name of [model.package, ...(model.alsoKnownAs ?? [])]) {
      libraries.set(name, compiled);
      // Parts of Node.js go by their name with and without the scheme.
      if (name.startsWith('node:')) libraries.set(name.slice('node:'.length), compiled);
    }
  }
  const exactHosts = new Map<string, ProcessorModel>();
  const parentHosts = new Map<string, ProcessorModel>();
  for (const { processor } of models) {
    for (const host of processor?.hosts ?? []) {
      if (host.startsWith('.')) parentHosts.set(host.slice(1), processor as ProcessorModel);
      else exactHosts.set(host, processor as ProcessorModel);
    }
  }

  const members = new Map<string, LibraryMember | undefined>();
  const described = new WeakMap<CompiledLibrary, ReadonlySet<string>>();

  function typesOf(library: CompiledLibrary): ReadonlySet<string> {
    let types = described.get(library);
    if (types === undefined) {
      const { exact, patterns } = library.members();
      types = new Set([
        ...Object.keys(library.model.types ?? {}),
        ...[...exact.keys(), ...patterns.map(({ path }) => path)].map(
          (path) => /^[^#]*/.exec(path)?.[0] ?? path,
        ),
      ]);
      described.set(library, types);
    }
    return types;
  }
  let globals: ReadonlySet<string> | undefined;

  function resolve(pkg: string): { library: CompiledLibrary; subpath: string } | undefined {
    const exact = libraries.get(pkg);
    if (exact) return { library: exact, subpath: '' };
    const parts = pkg.split('/');
    const rootLength = pkg.startsWith('@') ? 2 : 1;
    if (parts.length <= rootLength) return undefined;
    const root = libraries.get(parts.slice(0, rootLength).join('/'));
    return root && { library: root, subpath: parts[parts.length - 1] ?? '' };
  }

  function canonicalType(library: CompiledLibrary, name: string): { library: CompiledLibrary; name: string } {
    let current = { library, name };
    for (let hops = 0; hops < LONGEST_ALIAS_CHAIN; hops += 1) {
      const alias = current.library.model.types?.[current.name];
      if (alias === undefined) return current;
      const separator = alias.lastIndexOf(':');
      const next = separator < 0 ? current.library : libraries.get(alias.slice(0, separator));
      if (!next) return current;
      current = { library: next, name: alias.slice(separator + 1) };
    }
    return current;
  }

  function find(pkg: string, path: string): LibraryMember | undefined {
    const resolved = resolve(pkg);
    if (!resolved) return undefined;
    const { library, subpath } = resolved;
    // `import pick from 'lodash/pick'`: the default export of a deep import is the member of that name.
    const asked = subpath === '' ? path : path.replace(/^default\b/, subpath);
    for (const candidate of [asked, withoutDefault(asked), `default.${asked}`]) {
      const api = candidate === undefined ? undefined : lookUp(library, candidate);
      if (api) return { model: library.model, api };
    }
    const hash = asked.indexOf('#');
    if (hash < 0) return undefined;
    const owner = asked.slice(0, hash);
    const target = canonicalType(library, owner);
    if (target.library === library && target.name === owner) return undefined;
    const api = lookUp(target.library, target.name + asked.slice(hash));
    return api && { model: target.library.model, api };
  }

  return {
    member(pkg, path) {
      const key = `${pkg}\u0000${path}`;
      if (members.has(key)) return members.get(key);
      const found = find(pkg, path);
      members.set(key, found);
      return found;
    },
    type(pkg, name) {
      const resolved = resolve(pkg);
      if (!resolved) return undefined;
      const { library, name: canonical } = canonicalType(resolved.library, name);
      return `${library.model.package}:${canonical}`;
    },
    known: (pkg) => resolve(pkg) !== undefined,
    describes(pkg, type) {
      const resolved = resolve(pkg);
      if (!resolved) return false;
      const { library, name } = canonicalType(resolved.library, type.replace(/^default\.(?=.)/, ''));
      return library !== resolved.library || name === 'default' || typesOf(library).has(name);
    },
    processorOfPackage: (pkg) => resolve(pkg)?.library.model.processor,
    processorOfHost(host) {
      const name = host.toLowerCase().replace(/:[0-9]+$/, '');
      const exact = exactHosts.get(name);
      if (exact) return exact;
      for (let rest = name; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
        const parent = parentHosts.get(rest);
        if (parent) return parent;
      }
      return undefined;
    },
    hasGlobal(name) {
      globals ??= new Set(
        [...(libraries.get('global')?.members().exact.keys() ?? [])].map(
          (path) => /^[^.#(]*/.exec(path)?.[0] ?? path,
        ),
      );
      return globals.has(name);
    },
    decorator: (pkg, name) => resolve(pkg)?.library.model.decorators?.[name],
    own: () => undefined,
  };
}

function lazily(model: LibraryModel): CompiledLibrary {
  let members: Members | undefined;
  return { model, members: () => (members ??= expand(model)) };
}

function expand(model: LibraryModel): Members {
  const exact = new Map<string, ApiModel>();
  const patterns: { path: string; pattern: RegExp; api: ApiModel }[] = [];
  for (const [key, api] of Object.entries(model.members)) {
    for (const path of expandPath(key)) {
      if (isPattern(path)) patterns.push({ path, pattern: patternOf(path), api });
      else exact.set(path, api);
    }
  }
  return { exact, patterns };
}

function lookUp(library: CompiledLibrary, path: string): ApiModel | undefined {
  const { exact, patterns } = library.members();
  return exact.get(path) ?? patterns.find(({ pattern }) => pattern.test(path))?.api;
}

function withoutDefault(path: string): string | undefined {
  return path.startsWith('default.') ? path.slice('default.'.length) : undefined;
}
