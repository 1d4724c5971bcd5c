import ts from 'typescript';
import type { TypeExpression } from '../../analyzer/src/facts/ir.js';
import type { Type } from '../../analyzer/src/types/types.js';
import type { CheckedFile } from './checker.js';
import { fileScope, type EngineView, type LinkedFile, type Resolver } from './engine.js';
import { isOpen } from './open-types.js';
import { excerptOf, lineOf, Tally, type Comparison } from './report.js';

/** How many collections and promises lie around each other before something is wrong with the comparison. */
const NESTING = 8;

type Declared =
  ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration | ts.PropertySignature;

/**
 * Compares the names of the properties of each declared type, for types whose properties the project declares.
 *
 * Both sides are asked for what the engine needs to know: what may be in there. Promises and collections are what they
 * hold, and a union has the properties of all its members.
 */
export function compareTypes(files: readonly CheckedFile[], engine: EngineView): Comparison {
  const tally = new Tally();
  for (const file of files) {
    const linked = engine.program.fileAt(file.path);
    if (linked === undefined) continue;
    const expressions = declaredTypes(linked);
    const visit = (node: ts.Node): void => {
      if (isDeclared(node)) compare(file, linked, expressions, node);
      ts.forEachChild(node, visit);
    };
    visit(file.tree);
  }
  return tally.result();

  function compare(
    file: CheckedFile,
    linked: LinkedFile,
    expressions: ReadonlyMap<number, TypeExpression>,
    node: Declared & { readonly type: ts.TypeNode },
  ): void {
    const expected = propertiesOf(file, file.checker.getTypeFromTypeNode(node.type));
    if (expected === undefined || expected.own.size === 0) return;
    const expression = expressions.get(node.name.getStart(file.tree));
    const type = expression === undefined ? undefined : engine.types.resolve(expression, fileScope(linked));
    const found = type === undefined ? new Set<string>() : namesOf(engine.types, type);
    const missing = [...expected.own].filter((name) => !found.has(name));
    const beyond = [...found].filter((name) => !expected.all.has(name));
    const extra = beyond.length > 0 && isOpen(file, node.type) ? [] : beyond;
    if (missing.length + extra.length === 0) return tally.same();
    const list = (title: string, names: readonly string[]): string =>
      names.length === 0 ? '' : ` ${title} ${names.slice(0, 6).join(', ')}`;
    tally.differs({
      verdict: extra.length > 0 ? 'wrong' : 'unresolved',
      cause: `${extra.length > 0 ? 'extra' : found.size === 0 ? 'nothing of' : 'not all of'} ${shapeOf(file, node.type)}${expression === undefined ? ', not lowered' : ''}`,
      place: lineOf(file, node),
      detail: `${excerptOf(file, node.type)}:${list('missing', missing)}${list('extra', extra)}`,
    });
  }
}

function isDeclared(node: ts.Node): node is Declared & { readonly type: ts.TypeNode } {
  return (
    (ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isPropertySignature(node)) &&
    node.type !== undefined &&
    !isInFunctionType(node)
  );
}

/** The parameters of function types have no names in the engine's representation, and types in bodies no members. */
function isInFunctionType(node: ts.Node): boolean {
  return (
    ts.isParameter(node) && !('body' in node.parent && (node.parent as { body?: ts.Node }).body !== undefined)
  );
}

/** The type expressions of a file by the offset of the name that they are declared for. */
function declaredTypes({ facts }: LinkedFile): ReadonlyMap<number, TypeExpression> {
  const types = new Map<number, TypeExpression>();
  for (const { start, type } of facts.variables) if (type !== undefined) types.set(start, type);
  for (const { parameters } of facts.functions)
    for (const { pattern, type } of parameters) if (type !== undefined) types.set(pattern.start, type);
  for (const { members } of facts.classes)
    for (const { start, type } of members) if (type !== undefined) types.set(start, type);
  const seen = new Set<unknown>();
  // Destructured variables stand in statements, members of object types anywhere.
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isDeclaration(value)) types.set(value.target.start, value.type);
    if (isObjectType(value))
      for (const { start, type } of value.members) if (!types.has(start)) types.set(start, type);
    for (const part of Object.values(value)) visit(part);
  };
  visit(facts);
  return types;
}

/** `const { name, email }: Customer = …` */
function isDeclaration(value: object): value is { target: { start: number }; type: TypeExpression } {
  return 'kind' in value && value.kind === 'declare' && 'type' in value && value.type !== undefined;
}

function isObjectType(value: object): value is Extract<TypeExpression, { kind: 'object' }> {
  return 'kind' in value && value.kind === 'object' && 'members' in value;
}

/** The names that the engine gives for a type. */
function namesOf(resolver: Resolver, type: Type, depth = NESTING): Set<string> {
  if (depth === 0) return new Set();
  switch (type.kind) {
    case 'collection':
      return namesOf(resolver, type.element(), depth - 1);
    case 'union':
      return new Set(type.types.flatMap((member) => [...namesOf(resolver, member, depth - 1)]));
    case 'object':
    case 'class':
      return new Set([...resolver.allProperties(type)].map(({ name }) => name));
    default:
      return new Set();
  }
}

/** The names that the checker gives for a type: all, and those that the project declares. */
interface Properties {
  readonly all: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** Undefined for what the engine need not know: primitives, functions, tuples, type parameters, other packages' types. */
function propertiesOf(file: CheckedFile, type: ts.Type, depth = NESTING): Properties | undefined {
  if (depth === 0) return undefined;
  if (type.isUnion()) {
    const members = type.types
      .map((member) => propertiesOf(file, member, depth - 1))
      .filter((member) => member !== undefined);
    return members.length === 0
      ? undefined
      : {
          all: new Set(members.flatMap(({ all }) => [...all])),
          own: new Set(members.flatMap(({ own }) => [...own])),
        };
  }
  const content = contentOf(file, type);
  if (content !== undefined) return propertiesOf(file, content, depth - 1);
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return undefined;
  if (file.checker.isTupleType(type) || type.getCallSignatures().length > 0) return undefined;
  const { symbol } = type as { symbol?: ts.Symbol };
  if (symbol !== undefined && ((symbol.flags & ts.SymbolFlags.Enum) !== 0 || isValueOfClass(type, symbol)))
    return undefined;
  const all = new Set<string>();
  const own = new Set<string>();
  for (const property of file.checker.getPropertiesOfType(type)) {
    const name = nameOf(property);
    all.add(name);
    const declarations = property.declarations ?? [];
    const isComputed = declarations.some((declaration) => {
      const declared = ts.getNameOfDeclaration(declaration);
      return declared !== undefined && ts.isComputedPropertyName(declared);
    });
    if (isComputed) continue;
    if (declarations.every((declaration) => file.project.pathOf(declaration.getSourceFile()) !== undefined))
      own.add(name);
  }
  return { all, own };
}

/** `typeof User` is the class itself, of which the engine knows the instances. */
function isValueOfClass(type: ts.Type, symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Class) !== 0 && type.getConstructSignatures().length > 0;
}

/** A private name is a name of its own for the compiler, and has its class in it. */
function nameOf(property: ts.Symbol): string {
  const { valueDeclaration } = property;
  const { name } = (valueDeclaration ?? {}) as { name?: ts.Node };
  return name !== undefined && ts.isPrivateIdentifier(name)
    ? name.text
    : ts.unescapeLeadingUnderscores(property.escapedName);
}

/** Global types around their content, by the position of the type argument that is the content. */
const CONTAINERS: Readonly<Record<string, number>> = {
  Promise: 0,
  PromiseLike: 0,
  Array: 0,
  ReadonlyArray: 0,
  Set: 0,
  ReadonlySet: 0,
  Iterable: 0,
  IterableIterator: 0,
  AsyncIterable: 0,
  Generator: 0,
  AsyncGenerator: 0,
  Map: 1,
  ReadonlyMap: 1,
  WeakMap: 1,
};

function contentOf({ checker, project }: CheckedFile, type: ts.Type): ts.Type | undefined {
  const { symbol } = type as { symbol?: ts.Symbol };
  const [declaration] = symbol?.declarations ?? [];
  const position = symbol === undefined ? undefined : CONTAINERS[symbol.name];
  if (position !== undefined && declaration !== undefined) {
    if (project.pathOf(declaration.getSourceFile()) !== undefined) return undefined;
    return checker.getTypeArguments(type as ts.TypeReference)[position];
  }
  return checker.getPropertiesOfType(type).length === 0 ? type.getStringIndexType() : undefined;
}

/** What kind of type expression it is, with the utility types of the language by their names. */
function shapeOf(file: CheckedFile, node: ts.TypeNode): string {
  if (ts.isArrayTypeNode(node)) return `${shapeOf(file, node.elementType)}[]`;
  if (!ts.isTypeReferenceNode(node)) return ts.SyntaxKind[node.kind];
  const symbol = file.checker.getSymbolAtLocation(node.typeName);
  const declared =
    symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0
      ? symbol
      : file.checker.getAliasedSymbol(symbol);
  const [declaration] = declared?.declarations ?? [];
  if (declaration === undefined || file.project.pathOf(declaration.getSourceFile()) === undefined)
    return `${node.typeName.getText(file.tree)}<${(node.typeArguments ?? []).map((type) => shapeOf(file, type)).join(', ')}>`;
  if (ts.isTypeAliasDeclaration(declaration)) return `alias of ${ts.SyntaxKind[declaration.type.kind]}`;
  return ts.SyntaxKind[declaration.kind];
}
