import type ts from 'typescript';
import type { Compiler } from '../session.js';
import type { CheckedProgram } from './checked-program.js';
import type { Names } from './names.js';
import type { StaticPrimitive, StaticProperty, StaticType } from './oracle.js';

/** How many layers of properties and type arguments are described. */
const DEPTH_BOUND = 3;
/** Types with more properties than this are no records (`CSSProperties`), but whole vocabularies. */
const PROPERTIES_BOUND = 80;
const UNION_BOUND = 8;
/** How many types one description may name. */
const SIZE_BOUND = 400;

const UNKNOWN: StaticType = { kind: 'primitive', name: 'unknown' };

/** Types of the platform that the engine reads as lists of their first type argument … */
const LISTS = /^(Readonly)?(Array|Set)$|^(Async)?(Iterable|Iterator|IterableIterator|Generator)$/;
/** … as what their second one says … */
const MAPS = /^(Readonly|Weak)?Map$/;
/** … and as what their only one says. */
const PROMISES = /^Promise(Like)?$/;

/** Turns types of a checker into plain data. */
export class Describer {
  readonly #compiler: Compiler;
  #size = 0;

  constructor(
    private readonly checked: CheckedProgram,
    private readonly checker: ts.TypeChecker,
    private readonly names: Names,
  ) {
    this.#compiler = checked.compiler;
  }

  /** @param node where the type is asked for */
  describe(type: ts.Type, node: ts.Node): StaticType {
    this.#size = 0;
    return this.#describe(type, node, DEPTH_BOUND);
  }

  #describe(type: ts.Type, node: ts.Node, depth: number): StaticType {
    this.#size++;
    const primitive = this.#primitiveOf(type);
    if (primitive !== undefined) return { kind: 'primitive', name: primitive };
    if (this.#size > SIZE_BOUND || depth < 0) return UNKNOWN;
    const { TypeFlags } = this.#compiler;
    if ((type.flags & TypeFlags.Instantiable) !== 0) {
      const constraint = this.checker.getBaseConstraintOfType(type);
      return constraint === undefined || constraint === type
        ? UNKNOWN
        : this.#describe(constraint, node, depth);
    }
    const declared = this.#declaredType(type, node, depth);
    if (declared !== undefined) return declared;
    if (type.isUnion()) return this.#union(type, node, depth);
    if ((type.flags & (TypeFlags.Object | TypeFlags.Intersection)) === 0) return UNKNOWN;
    return this.#platformType(type, node, depth) ?? this.#structure(type, node, depth);
  }

  #primitiveOf({ flags, symbol }: ts.Type): StaticPrimitive | undefined {
    const { TypeFlags } = this.#compiler;
    if ((flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive)) !== 0) return 'unknown';
    if ((flags & TypeFlags.StringLike) !== 0) return 'string';
    if ((flags & TypeFlags.NumberLike) !== 0) return 'number';
    if ((flags & TypeFlags.BooleanLike) !== 0) return 'boolean';
    if ((flags & TypeFlags.BigIntLike) !== 0) return 'bigint';
    if ((flags & TypeFlags.ESSymbolLike) !== 0) return 'symbol';
    if ((flags & (TypeFlags.VoidLike | TypeFlags.Null | TypeFlags.Never)) !== 0) return 'undefined';
    return (symbol as ts.Symbol | undefined)?.name === 'Date' && this.#isPlatform(symbol)
      ? 'date'
      : undefined;
  }

  /** A class, interface or alias that a file of the project declares on its own level. */
  #declaredType(type: ts.Type, node: ts.Node, depth: number): StaticType | undefined {
    const ts = this.#compiler;
    const alias = type.aliasSymbol;
    const symbol = alias ?? type.symbol;
    const file = symbol === undefined ? undefined : this.names.fileOf(symbol);
    const [declaration] = symbol?.declarations ?? [];
    if (symbol === undefined || file === undefined || declaration === undefined) return undefined;
    const isNamed =
      ts.isClassDeclaration(declaration) ||
      ts.isInterfaceDeclaration(declaration) ||
      ts.isTypeAliasDeclaration(declaration);
    if (!isNamed || !ts.isSourceFile(declaration.parent)) return undefined;
    // `typeof Service` is of the same symbol as its instances.
    if (alias === undefined && !this.#isInstance(type)) return undefined;
    const given = alias === undefined ? this.#argumentsOf(type) : (type.aliasTypeArguments ?? []);
    const name = ts.isClassDeclaration(declaration) ? (declaration.name?.text ?? '') : symbol.name;
    const named = {
      kind: 'declared' as const,
      file,
      name,
      arguments: given.map((argument) => this.#describe(argument, node, depth - 1)),
    };
    return alias === undefined ? named : { ...named, otherwise: this.#structure(type, node, depth) };
  }

  #isInstance(type: ts.Type): boolean {
    const generic = (type as Partial<ts.TypeReference>).target ?? type;
    return generic.isClassOrInterface();
  }

  #union(type: ts.UnionType, node: ts.Node, depth: number): StaticType {
    const { TypeFlags } = this.#compiler;
    const members = type.types.filter(
      ({ flags }) => (flags & (TypeFlags.VoidLike | TypeFlags.Null | TypeFlags.Never)) === 0,
    );
    const described = members.slice(0, UNION_BOUND).map((member) => this.#describe(member, node, depth));
    const [only] = described;
    return described.length === 1 && only !== undefined ? only : { kind: 'union', types: described };
  }

  #platformType(type: ts.Type, node: ts.Node, depth: number): StaticType | undefined {
    const { ObjectFlags } = this.#compiler;
    const args = this.#argumentsOf(type);
    const target = (type as Partial<ts.TypeReference>).target;
    if (target !== undefined && (target.objectFlags & ObjectFlags.Tuple) !== 0)
      return {
        kind: 'collection',
        of: 'array',
        element: { kind: 'union', types: args.map((argument) => this.#describe(argument, node, depth)) },
      };
    const symbol = type.symbol as ts.Symbol | undefined;
    if (symbol === undefined || !this.#isPlatform(symbol)) return undefined;
    const [first, second] = args;
    if (first !== undefined && PROMISES.test(symbol.name)) return this.#describe(first, node, depth);
    const element = MAPS.test(symbol.name) ? second : LISTS.test(symbol.name) ? first : undefined;
    if (element === undefined) return undefined;
    const of = element === first ? ('array' as const) : ('map' as const);
    return { kind: 'collection', of, element: this.#describe(element, node, depth) };
  }

  /** What a type has, where no declaration of the project is its name. */
  #structure(type: ts.Type, node: ts.Node, depth: number): StaticType {
    if (type.isUnion()) return this.#union(type, node, depth);
    const { SymbolFlags } = this.#compiler;
    const flags = (type.symbol as ts.Symbol | undefined)?.flags ?? 0;
    // A whole module, an enumeration or a class itself is no data, and none of them is known by its shape.
    if ((flags & (SymbolFlags.Module | SymbolFlags.Enum)) !== 0 && (flags & SymbolFlags.Interface) === 0)
      return UNKNOWN;
    const names = this.names.ofType(type);
    if (names.length === 0) {
      const [call] = type.getCallSignatures();
      if (call !== undefined)
        return { kind: 'function', result: this.#describe(call.getReturnType(), node, depth - 1) };
      const index = type.getStringIndexType();
      const properties = type.getProperties();
      if (index !== undefined && properties.length === 0)
        return { kind: 'collection', of: 'record', element: this.#describe(index, node, depth - 1) };
      if (properties.length > PROPERTIES_BOUND) return UNKNOWN;
      return { kind: 'object', name: '', properties: this.#properties(properties, node, depth) };
    }
    const args = type.aliasTypeArguments ?? this.#argumentsOf(type);
    const fields = this.#fields(type, node, depth);
    return {
      kind: 'library',
      names,
      arguments: args.map((argument) => this.#describe(argument, node, depth - 1)),
      ...(fields === undefined ? {} : { fields }),
    };
  }

  /** The properties of a type of a library that is a record; nothing for what can do something. */
  #fields(type: ts.Type, node: ts.Node, depth: number): readonly StaticProperty[] | undefined {
    const { SymbolFlags } = this.#compiler;
    const properties = type.getProperties();
    if (properties.length === 0 || properties.length > PROPERTIES_BOUND || depth === 0) return undefined;
    if (type.getCallSignatures().length > 0) return undefined;
    if (properties.some(({ flags }) => (flags & SymbolFlags.Method) !== 0)) return undefined;
    const described = this.#properties(properties, node, depth);
    return described.some(({ method }) => method) ? undefined : described;
  }

  #properties(properties: readonly ts.Symbol[], node: ts.Node, depth: number): StaticProperty[] {
    const { SymbolFlags } = this.#compiler;
    return properties
      .filter(({ name }) => !name.startsWith('__@'))
      .map((property) => {
        const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbolAtLocation(property, node));
        const method = (property.flags & SymbolFlags.Method) !== 0 || type.getCallSignatures().length > 0;
        return {
          name: property.name,
          owner: this.#ownerOf(property),
          type: method ? UNKNOWN : this.#describe(type, node, depth - 1),
          method,
        };
      });
  }

  /** The name of the declaration that a property stands in. */
  #ownerOf(property: ts.Symbol): string {
    const ts = this.#compiler;
    const holder = property.declarations?.[0]?.parent;
    if (holder === undefined) return '';
    if (ts.isInterfaceDeclaration(holder) || ts.isClassLike(holder)) return holder.name?.text ?? '';
    const around = holder.parent as ts.Node | undefined;
    return around !== undefined && ts.isTypeAliasDeclaration(around) ? around.name.text : '';
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    const { ObjectFlags, TypeFlags } = this.#compiler;
    const isReference =
      (type.flags & TypeFlags.Object) !== 0 &&
      ((type as ts.ObjectType).objectFlags & ObjectFlags.Reference) !== 0;
    if (!isReference) return [];
    const reference = type as ts.TypeReference;
    // The last argument of a class or interface may be its own `this`.
    const own = reference.target.typeParameters?.length ?? 0;
    const args = this.checker.getTypeArguments(reference);
    return (reference.target.objectFlags & ObjectFlags.Tuple) !== 0 ? args : args.slice(0, own);
  }

  #isPlatform(symbol: ts.Symbol): boolean {
    const [declaration] = symbol.declarations ?? [];
    return (
      declaration !== undefined &&
      this.checked.program.isSourceFileDefaultLibrary(declaration.getSourceFile())
    );
  }
}
