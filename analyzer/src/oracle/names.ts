import type ts from 'typescript';
import type { Compiler } from '../session.js';
import type { CheckedProgram } from './checked-program.js';
import type { LibraryName, StaticCallee } from './oracle.js';

/** More names than this for one thing only cost time. */
const NAMES_BOUND = 8;

/** What symbols are called: in the notation of the library models, or by the file of the project that declares them. */
export class Names {
  readonly #compiler: Compiler;
  /** Under which names the project's imports reach what a package declares; made for a package when it is asked for. */
  readonly #exports = new Map<string, ReadonlyMap<ts.Symbol, LibraryName>>();
  #specifiers: ReadonlyMap<string, ts.StringLiteral> | undefined;

  constructor(
    private readonly checked: CheckedProgram,
    private readonly checker: ts.TypeChecker,
  ) {
    this.#compiler = checked.compiler;
  }

  /** The file of the project that declares a symbol. */
  fileOf(symbol: ts.Symbol): string | undefined {
    const [declaration] = symbol.declarations ?? [];
    return declaration === undefined ? undefined : this.checked.pathOf(declaration.getSourceFile());
  }

  /** The names of a type of a library: its own, those of its parts and of what it extends. */
  ofType(type: ts.Type): LibraryName[] {
    const names: LibraryName[] = [];
    const seen = new Set<ts.Type>();
    const queue = [type];
    for (let next = queue.shift(); next !== undefined && names.length < NAMES_BOUND; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const symbol of [next.aliasSymbol, next.symbol as ts.Symbol | undefined])
        if (symbol !== undefined) names.push(...this.#ofSymbol(symbol));
      if (next.isIntersection()) queue.push(...next.types);
      const generic = (next as Partial<ts.TypeReference>).target ?? next;
      if (generic.isClassOrInterface()) queue.push(...this.checker.getBaseTypes(generic));
    }
    return distinct(names).slice(0, NAMES_BOUND);
  }

  /** What a call leads to; nothing where only its type is known. */
  ofCallee(call: ts.CallExpression | ts.NewExpression): StaticCallee | undefined {
    const ts = this.#compiler;
    const declaration = this.checker.getResolvedSignature(call)?.declaration;
    if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
    const file = this.checked.pathOf(declaration.getSourceFile());
    if (file !== undefined) {
      const body = this.#withBody(declaration);
      return body === undefined ? undefined : { kind: 'project', file, start: body.getStart() };
    }
    const symbol = this.checker.getSymbolAtLocation(declaration.name ?? declaration);
    const names = symbol === undefined ? [] : this.#ofMember(declaration, symbol);
    return names.length === 0 ? undefined : { kind: 'library', names };
  }

  /** The declaration that is run: for one of several overloads, their implementation. */
  #withBody(declaration: ts.SignatureDeclaration): ts.SignatureDeclaration | undefined {
    const hasBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
      this.#compiler.isFunctionLike(node) && 'body' in node && node.body !== undefined;
    if (hasBody(declaration)) return declaration;
    if (declaration.name === undefined) return undefined;
    return this.checker.getSymbolAtLocation(declaration.name)?.declarations?.find(hasBody);
  }

  #ofMember(declaration: ts.SignatureDeclaration, symbol: ts.Symbol): LibraryName[] {
    const ts = this.#compiler;
    const holder = declaration.parent as ts.Node | undefined;
    if (holder === undefined) return [];
    if (!ts.isClassLike(holder) && !ts.isInterfaceDeclaration(holder)) return this.#ofSymbol(symbol);
    const owner = holder.name === undefined ? undefined : this.checker.getSymbolAtLocation(holder.name);
    const isStatic = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
    return owner === undefined
      ? []
      : this.#ofSymbol(owner).map(({ package: name, path }) => ({
          package: name,
          path: `${path}${isStatic ? '.' : '#'}${symbol.name}`,
        }));
  }

  /** The names of something that a package or the platform declares; none for what the project declares. */
  #ofSymbol(symbol: ts.Symbol): LibraryName[] {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined || symbol.name.startsWith('__')) return [];
    // What a namespace import brings is a module, which has no name of its own.
    if (this.#compiler.isSourceFile(declaration)) return [];
    const tree = declaration.getSourceFile();
    if (this.checked.pathOf(tree) !== undefined) return [];
    const path = this.#pathOf(declaration, symbol);
    if (this.checked.program.isSourceFileDefaultLibrary(tree))
      return [{ package: 'global', path: path.name }];
    const name = path.module ?? packageOf(tree.fileName);
    if (name === undefined) return [];
    const exported = this.#exportsOf(name).get(symbol);
    const names = [{ package: name, path: path.name }];
    if (exported !== undefined) names.unshift(exported);
    // `export = pino` with a namespace of the same name: `pino.Logger` is imported as `Logger`.
    const last = path.name.split('.').at(-1) ?? path.name;
    if (last !== path.name) names.push({ package: name, path: last });
    return names;
  }

  /** The name of a declaration with the namespaces around it, and the module that a declaration of one names. */
  #pathOf(declaration: ts.Declaration, symbol: ts.Symbol): { name: string; module?: string } {
    const ts = this.#compiler;
    const parts = [symbol.name];
    for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
      if (!ts.isModuleDeclaration(node)) continue;
      if (ts.isStringLiteral(node.name)) return { name: parts.join('.'), module: node.name.text };
      if (node.name.text !== 'global') parts.unshift(node.name.text);
    }
    return { name: parts.join('.') };
  }

  /** What the project's imports from a package, or from a part of one, make of the package's own names. */
  #exportsOf(packageName: string): ReadonlyMap<ts.Symbol, LibraryName> {
    const known = this.#exports.get(packageName);
    if (known !== undefined) return known;
    const names = new Map<ts.Symbol, LibraryName>();
    this.#exports.set(packageName, names);
    for (const [specifier, literal] of this.#importedModules()) {
      if (specifier !== packageName && !specifier.startsWith(`${packageName}/`)) continue;
      const module = this.checker.getSymbolAtLocation(literal);
      if (module === undefined) continue;
      for (const exported of this.checker.getExportsOfModule(module)) {
        const isAlias = (exported.flags & this.#compiler.SymbolFlags.Alias) !== 0;
        const target = isAlias ? this.checker.getAliasedSymbol(exported) : exported;
        if (!names.has(target)) names.set(target, { package: specifier, path: exported.name });
      }
    }
    return names;
  }

  /** The modules outside the project that its files import, each with one place where it is named. */
  #importedModules(): ReadonlyMap<string, ts.StringLiteral> {
    if (this.#specifiers !== undefined) return this.#specifiers;
    const ts = this.#compiler;
    const found = new Map<string, ts.StringLiteral>();
    for (const tree of this.checked.program.getSourceFiles()) {
      if (this.checked.pathOf(tree) === undefined) continue;
      for (const statement of tree.statements) {
        if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
        const { text } = statement.moduleSpecifier;
        if (!text.startsWith('.') && !found.has(text)) found.set(text, statement.moduleSpecifier);
      }
    }
    // The shortest specifier is the one that people would write.
    this.#specifiers = new Map(
      [...found].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)),
    );
    return this.#specifiers;
  }
}

/** The package that a file of `node_modules` belongs to; that which it declares the types of, for `@types`. */
function packageOf(fileName: string): string | undefined {
  const [, scope, name] =
    /^.*\/node_modules\/(?:(@[^/]+)\/)?([^/]+)\//.exec(fileName.replaceAll('\\', '/')) ?? [];
  if (name === undefined) return undefined;
  if (scope !== '@types') return scope === undefined ? name : `${scope}/${name}`;
  const [first = '', second] = name.split('__');
  return second === undefined ? first : `@${first}/${second}`;
}

function distinct(names: readonly LibraryName[]): LibraryName[] {
  const seen = new Set<string>();
  return names.filter(({ package: name, path }) => {
    const key = `${name}\n${path}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
