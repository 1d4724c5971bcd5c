import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { ClassMember, TypeExpression } from './ir.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerFunction } from './lower-functions.js';
import { propertyName } from './lower-types.js';

/** What a list of statements makes of a function that older code uses as a class. */
export interface Prototype {
  readonly name: string;
  readonly members: readonly PrototypeMember[];
  /** What its prototype is derived from. */
  readonly base: ts.Expression | undefined;
}

interface PrototypeMember {
  readonly name: string;
  readonly nameNode: ts.Node;
  readonly kind: 'method' | 'getter' | 'setter' | 'field';
  readonly static: boolean;
  readonly value: ts.Expression | ts.MethodDeclaration | ts.AccessorDeclaration;
}

type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression;

/**
 * Finds the functions among statements that are given a prototype, and notes what it holds: `Foo.prototype.bar = …`,
 * `Foo.prototype = { … }`, `util.inherits(Foo, Base)`. The statements that say so mean nothing besides.
 */
export function notePrototypes(context: Lowering, statements: readonly ts.Statement[]): void {
  const { ts, tree } = context;
  if (!tree.text.includes('.prototype') && !tree.text.includes('inherits')) return;
  const functions = new Map<string, FunctionNode>();
  for (const statement of statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined && statement.body !== undefined)
      functions.set(statement.name.text, statement);
    else if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations) {
        const value = initializer === undefined ? undefined : lastAssigned(ts, initializer);
        if (ts.isIdentifier(name) && value !== undefined && ts.isFunctionExpression(value))
          functions.set(name.text, value);
      }
  }
  if (functions.size === 0) return;
  const found = new Map<
    string,
    { members: PrototypeMember[]; base?: ts.Expression; statements: ts.Node[] }
  >();
  const of = (name: string): { members: PrototypeMember[]; base?: ts.Expression; statements: ts.Node[] } => {
    let known = found.get(name);
    if (known === undefined) found.set(name, (known = { members: [], statements: [] }));
    return known;
  };
  const statics: { readonly of: string; readonly member: PrototypeMember; readonly statement: ts.Node }[] =
    [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const { expression } = statement;
    const note = noteOf(ts, expression, (name) => functions.has(name));
    if (note === undefined) continue;
    if (note.isStatic) {
      for (const member of note.members) statics.push({ of: note.of, member, statement });
      continue;
    }
    const entry = of(note.of);
    entry.members.push(...note.members);
    if (note.base !== undefined) entry.base = note.base;
    entry.statements.push(statement);
  }
  // Functions hung on a function make no class of it by themselves.
  for (const { of: name, member, statement } of statics) {
    const entry = found.get(name);
    entry?.members.push(member);
    entry?.statements.push(statement);
  }
  for (const [name, entry] of found) {
    const node = functions.get(name);
    if (node === undefined) continue;
    context.prototypes.set(node, { name, members: entry.members, base: entry.base });
    for (const statement of entry.statements) context.told.add(statement);
  }
}

interface Note {
  readonly of: string;
  readonly members: readonly PrototypeMember[];
  readonly base?: ts.Expression;
  readonly isStatic?: boolean;
}

function noteOf(
  compiler: Lowering['ts'],
  expression: ts.Expression,
  isFunction: (name: string) => boolean,
): Note | undefined {
  const ts = compiler;
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return noteOfAssignment(ts, expression, isFunction);
  if (!ts.isCallExpression(expression)) return undefined;
  const callee = ts.isPropertyAccessExpression(expression.expression)
    ? expression.expression.name.text
    : ts.isIdentifier(expression.expression)
      ? expression.expression.text
      : '';
  const [first, ...others] = expression.arguments;
  if (first === undefined) return undefined;
  if (callee === 'inherits' && ts.isIdentifier(first) && isFunction(first.text) && others[0] !== undefined)
    return { of: first.text, members: [], base: others[0] };
  const holder = prototypeOf(ts, first);
  if (holder === undefined || !isFunction(holder)) return undefined;
  if (callee === 'setPrototypeOf' && others[0] !== undefined)
    return { of: holder, members: [], ...baseOf(ts, others[0]) };
  if (callee === 'defineProperty' && others[0] !== undefined && others[1] !== undefined)
    return { of: holder, members: definedProperty(ts, others[0], others[1]) };
  if (!/^(assign|extend|mixin|merge)$/.test(callee)) return undefined;
  const literals = others.filter((argument) => ts.isObjectLiteralExpression(argument));
  const mixed = others.map((argument) => prototypeOf(ts, argument)).find((name) => name !== undefined);
  const base =
    mixed === undefined ? undefined : others.find((argument) => prototypeOf(ts, argument) === mixed);
  return {
    of: holder,
    members: literals.flatMap((literal) => membersOf(ts, literal)),
    ...(base !== undefined && ts.isPropertyAccessExpression(base) ? { base: base.expression } : {}),
  };
}

function noteOfAssignment(
  compiler: Lowering['ts'],
  assignment: ts.BinaryExpression,
  isFunction: (name: string) => boolean,
): Note | undefined {
  const ts = compiler;
  const target = assignment.left;
  const value = lastAssigned(ts, assignment.right);
  const whole = prototypeOf(ts, target);
  if (whole !== undefined) {
    if (!isFunction(whole)) return undefined;
    return ts.isObjectLiteralExpression(value)
      ? { of: whole, members: membersOf(ts, value) }
      : { of: whole, members: [], ...baseOf(ts, value) };
  }
  if (!ts.isPropertyAccessExpression(target)) return undefined;
  const holder = prototypeOf(ts, target.expression);
  const name = target.name.text;
  if (holder !== undefined) {
    if (!isFunction(holder)) return undefined;
    if (name === '__proto__') return { of: holder, members: [], ...baseOf(ts, value) };
    // `A.prototype.first = A.prototype.second = function …` gives one function two names.
    const names = [target, ...furtherTargets(ts, assignment.right)].filter(
      (each) => prototypeOf(ts, each.expression) === holder,
    );
    return { of: holder, members: names.flatMap((each) => memberOf(ts, each.name, value)) };
  }
  if (!ts.isIdentifier(target.expression) || !isFunction(target.expression.text)) return undefined;
  if (!ts.isFunctionExpression(value) && !ts.isArrowFunction(value)) return undefined;
  return {
    of: target.expression.text,
    members: memberOf(ts, target.name, value).map((member) => ({ ...member, static: true })),
    isStatic: true,
  };
}

/** `Object.create(Base.prototype)`, `new Base()` and `Base.prototype` are derived from `Base`. */
function baseOf(compiler: Lowering['ts'], value: ts.Expression): { base?: ts.Expression } {
  const ts = compiler;
  if (ts.isNewExpression(value)) return { base: value.expression };
  if (ts.isCallExpression(value)) {
    const [first] = value.arguments;
    return first === undefined ? {} : baseOf(ts, first);
  }
  return ts.isPropertyAccessExpression(value) && value.name.text === 'prototype'
    ? { base: value.expression }
    : {};
}

/** The name in `name.prototype`. */
function prototypeOf(compiler: Lowering['ts'], node: ts.Expression): string | undefined {
  return compiler.isPropertyAccessExpression(node) &&
    node.name.text === 'prototype' &&
    compiler.isIdentifier(node.expression)
    ? node.expression.text
    : undefined;
}

/** What a chain of assignments assigns in the end: `a = b = value`. */
export function lastAssigned(compiler: Lowering['ts'], node: ts.Expression): ts.Expression {
  return compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.EqualsToken
    ? lastAssigned(compiler, node.right)
    : node;
}

function furtherTargets(compiler: Lowering['ts'], node: ts.Expression): ts.PropertyAccessExpression[] {
  return compiler.isBinaryExpression(node) && compiler.isPropertyAccessExpression(node.left)
    ? [node.left, ...furtherTargets(compiler, node.right)]
    : [];
}

function memberOf(compiler: Lowering['ts'], name: ts.MemberName, value: ts.Expression): PrototypeMember[] {
  if (name.text === 'constructor') return [];
  const isMethod = compiler.isFunctionExpression(value) || compiler.isArrowFunction(value);
  return [{ name: name.text, nameNode: name, kind: isMethod ? 'method' : 'field', static: false, value }];
}

function membersOf(compiler: Lowering['ts'], literal: ts.ObjectLiteralExpression): PrototypeMember[] {
  const ts = compiler;
  return literal.properties.flatMap((property): PrototypeMember[] => {
    if (ts.isSpreadAssignment(property)) return [];
    const name = propertyName(ts, property.name);
    if (name === undefined || name === 'constructor') return [];
    const common = { name, nameNode: property.name, static: false };
    if (ts.isPropertyAssignment(property)) {
      const { initializer } = property;
      const isMethod = ts.isFunctionExpression(initializer) || ts.isArrowFunction(initializer);
      return [{ ...common, kind: isMethod ? 'method' : 'field', value: initializer }];
    }
    if (ts.isShorthandPropertyAssignment(property))
      return [{ ...common, kind: 'field', value: property.name }];
    const kind = ts.isGetAccessor(property) ? 'getter' : ts.isSetAccessor(property) ? 'setter' : 'method';
    return [{ ...common, kind, value: property }];
  });
}

/** `Object.defineProperty(Foo.prototype, 'bar', { get: function () { … } })`. */
function definedProperty(
  compiler: Lowering['ts'],
  key: ts.Expression,
  descriptor: ts.Expression,
): PrototypeMember[] {
  const ts = compiler;
  if (!ts.isStringLiteralLike(key) || !ts.isObjectLiteralExpression(descriptor)) return [];
  return membersOf(ts, descriptor).flatMap((member): PrototypeMember[] => {
    const kind = member.name === 'get' ? 'getter' : member.name === 'set' ? 'setter' : undefined;
    if (member.name === 'value') return [{ ...member, name: key.text, nameNode: key }];
    return kind === undefined || member.kind !== 'method'
      ? []
      : [{ ...member, name: key.text, nameNode: key, kind }];
  });
}

/** Lowers a function with a prototype as the class that it is, and returns its index. */
export function lowerPrototype(context: Lowering, node: FunctionNode, prototype: Prototype): number {
  const { ts } = context;
  const { name, base } = prototype;
  const index = context.reserveClass();
  const creator = lowerFunction(context, node, {
    name: `new ${name}`,
    kind: 'constructor',
    class: index,
    unit: true,
  });
  const members: ClassMember[] = [
    {
      name: 'constructor',
      static: false,
      kind: 'constructor',
      optional: false,
      function: creator,
      decorators: [],
      ...context.range(node),
    },
  ];
  for (const { name: member, nameNode, kind, static: isStatic, value } of prototype.members) {
    const common = {
      name: member,
      static: isStatic,
      kind,
      optional: false,
      decorators: [],
      ...context.range(nameNode),
    };
    const isFunction = ts.isFunctionLike(value);
    members.push(
      isFunction
        ? {
            ...common,
            function: lowerFunction(context, value, {
              name: `${name}.${member}`,
              kind: kind === 'field' ? 'method' : kind,
              class: index,
              static: isStatic,
              unit: true,
            }),
          }
        : { ...common, initialiser: lowerExpression(context, value) },
    );
  }
  context.classes[index] = {
    index,
    name,
    typeParameters: [],
    ...(base === undefined
      ? {}
      : { extends: lowerExpression(context, base), extendsType: typeOfBase(ts, base) }),
    implements: [],
    members,
    decorators: [],
    ...context.range(node.name ?? node),
  };
  return index;
}

function typeOfBase(compiler: Lowering['ts'], base: ts.Expression): TypeExpression {
  const ts = compiler;
  const names = (node: ts.Expression): string[] =>
    ts.isIdentifier(node)
      ? [node.text]
      : ts.isPropertyAccessExpression(node)
        ? [...names(node.expression), node.name.text]
        : [];
  const [argument] = ts.isCallExpression(base) ? base.arguments : [];
  return argument !== undefined && ts.isStringLiteralLike(argument)
    ? { kind: 'import', module: argument.text, name: [], arguments: [] }
    : { kind: 'reference', name: names(base), arguments: [] };
}
