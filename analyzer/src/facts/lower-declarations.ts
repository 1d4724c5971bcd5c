import { WHOLE_MODULE } from './commonjs.js';
import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { Expression, Statement } from './ir.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerNamespace } from './lower-namespaces.js';
import { hasModifier, lowerBinding, lowerFunction, signatureOf } from './lower-functions.js';
import { lowerClass } from './lower-classes.js';
import { lastAssigned, lowerPrototype } from './prototypes.js';
import { lowerMembers, propertyName, lowerType, typeParametersOf } from './lower-types.js';

export function lowerDeclaration(context: Lowering, node: ts.Statement, into: Statement[]): void {
  const { ts, scopes } = context;
  if (ts.isFunctionDeclaration(node)) {
    const isDefault = hasModifier(ts, node, ts.SyntaxKind.DefaultKeyword);
    const name = node.name?.text ?? 'default';
    // Of an overloaded function the implementation is evaluated; a function that is only declared is its own.
    const isDeclared = context.tree.isDeclarationFile || hasModifier(ts, node, ts.SyntaxKind.DeclareKeyword);
    if (node.body === undefined && !isDeclared) {
      const known = context.overloads.get(name) ?? [];
      context.overloads.set(name, [...known, signatureOf(context, node)]);
      return;
    }
    const overloads = context.overloads.get(name);
    context.overloads.delete(name);
    const prototype = context.prototypes.get(node);
    if (prototype !== undefined) {
      lowerAsClass(context, name, lowerPrototype(context, node, prototype), into);
      return;
    }
    const index = lowerFunction(context, node, {
      name,
      unit: true,
      ...(overloads === undefined ? {} : { overloads }),
    });
    const variable =
      node.name === undefined ? declareDefault(context, 'function', node) : scopes.resolve(name);
    const facts = variable === undefined ? undefined : scopes.variables[variable];
    if (facts !== undefined) facts.function = index;
    if (isDefault && node.name !== undefined) context.exports.push({ name: 'default', local: name });
  } else if (ts.isClassDeclaration(node)) {
    const index = lowerClass(context, node);
    const variable =
      node.name === undefined ? declareDefault(context, 'class', node) : scopes.resolve(node.name.text);
    const facts = variable === undefined ? undefined : scopes.variables[variable];
    if (facts !== undefined) facts.class = index;
    if (node.name !== undefined && hasModifier(ts, node, ts.SyntaxKind.DefaultKeyword))
      context.exports.push({ name: 'default', local: node.name.text });
    into.push({ kind: 'class', class: index });
  } else if (ts.isInterfaceDeclaration(node)) {
    context.types.push({
      name: `${context.augments?.prefix ?? ''}${node.name.text}`,
      kind: 'interface',
      ...typeParametersOf(context, node.typeParameters),
      ...(context.augments === undefined ? {} : { augments: context.augments.module }),
      extends: (node.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map((type) => lowerType(context, type)),
      ),
      type: lowerMembers(context, node.members),
      ...context.range(node.name),
    });
  } else if (ts.isTypeAliasDeclaration(node)) {
    context.types.push({
      name: node.name.text,
      kind: 'alias',
      ...typeParametersOf(context, node.typeParameters),
      extends: [],
      type: lowerType(context, node.type),
      ...context.range(node.name),
    });
  } else if (ts.isEnumDeclaration(node)) {
    context.types.push({
      name: node.name.text,
      kind: 'enum',
      typeParameters: [],
      extends: [],
      ...context.range(node.name),
    });
    lowerEnumMembers(context, node, into);
  } else if (ts.isModuleDeclaration(node)) {
    lowerNamespace(context, node, into);
  } else if (ts.isExportAssignment(node)) {
    if (node.isExportEquals === true) {
      into.push({ kind: 'export', value: lowerExpression(context, node.expression) });
      // What is exported so is the module itself, and its default for those who import one.
      if (ts.isIdentifier(node.expression))
        for (const name of ['default', WHOLE_MODULE])
          context.exports.push({ name, local: node.expression.text });
    } else if (ts.isIdentifier(node.expression))
      context.exports.push({ name: 'default', local: node.expression.text });
    else lowerDefaultExport(context, node, into);
  }
}

/** A function that its prototype makes a class. */
function lowerAsClass(context: Lowering, name: string, index: number, into: Statement[]): void {
  const variable = context.scopes.resolve(name);
  const facts = variable === undefined ? undefined : context.scopes.variables[variable];
  if (facts !== undefined) facts.class = index;
  into.push({ kind: 'class', class: index });
}

/** `export default <expression>` exports a constant without a name. */
function lowerDefaultExport(context: Lowering, node: ts.ExportAssignment, into: Statement[]): void {
  const { ts, scopes } = context;
  const { expression } = node;
  const variable = declareDefault(context, 'const', node);
  const facts = scopes.variables[variable];
  const range = context.range(expression);
  let value: Expression;
  if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) {
    const index = lowerFunction(context, expression, { name: 'default', unit: true });
    value = { kind: 'function', function: index, ...range };
    if (facts !== undefined) facts.function = index;
  } else {
    value = lowerExpression(context, expression);
    if (facts !== undefined) facts.initialiser = value;
  }
  into.push({ kind: 'declare', target: { kind: 'variable', variable, ...range }, value });
}

/** The members of an enum are constants under their names, such as the addresses of services. */
function lowerEnumMembers(context: Lowering, node: ts.EnumDeclaration, into: Statement[]): void {
  const { ts } = context;
  const variable = context.scopes.resolve(node.name.text);
  if (variable === undefined) return;
  const properties = node.members.flatMap((member) => {
    const name = propertyName(ts, member.name);
    return name === undefined || member.initializer === undefined
      ? []
      : [{ kind: 'property' as const, name, value: lowerExpression(context, member.initializer) }];
  });
  const range = context.range(node.name);
  into.push({
    kind: 'declare',
    target: { kind: 'variable', variable, ...range },
    value: { kind: 'object', properties, ...range },
  });
}

function declareDefault(context: Lowering, kind: 'function' | 'class' | 'const', node: ts.Node): number {
  const range = context.range(node);
  const variable = context.scopes.declare('*default*', kind, range.start, range.start);
  context.exports.push({ name: 'default', local: '*default*' });
  return variable;
}

export function lowerDeclarations(
  context: Lowering,
  list: ts.VariableDeclarationList,
  into: Statement[],
): void {
  const { ts, scopes } = context;
  const kind = (list.flags & ts.NodeFlags.Const) !== 0 ? 'const' : 'let';
  for (const declaration of list.declarations) {
    const target = lowerBinding(context, declaration.name, kind);
    const type =
      declaration.type === undefined
        ? context.describedBefore(declaration, list.parent)?.type
        : lowerType(context, declaration.type);
    const variable = target.kind === 'variable' ? scopes.variables[target.variable] : undefined;
    if (variable !== undefined) {
      if (type !== undefined) variable.type = type;
      const tag = context.personalTag(list.parent);
      if (tag !== undefined) variable.personal = tag;
    }
    const initializer = declaration.initializer;
    if (initializer === undefined) {
      into.push({ kind: 'declare', target, ...(type === undefined ? {} : { type }) });
      continue;
    }
    let value: Expression;
    const prototype = context.prototypes.get(lastAssigned(ts, initializer));
    if (prototype !== undefined) {
      value = lowerExpression(context, initializer);
      const index = context.classes.findLastIndex((entry) => entry?.name === prototype.name);
      if (variable !== undefined && index >= 0) variable.class = index;
    } else if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) {
      const index = lowerFunction(context, initializer, {
        name: variable?.name ?? '',
        unit: variable !== undefined,
      });
      value = { kind: 'function', function: index, ...context.range(initializer) };
      if (variable !== undefined && kind === 'const') variable.function = index;
    } else {
      value = lowerExpression(context, initializer);
      if (variable !== undefined && value.kind === 'import')
        variable.import = { module: value.module, name: '*' };
      if (variable?.owner === 0) variable.initialiser = value;
    }
    into.push({ kind: 'declare', target, value, ...(type === undefined ? {} : { type }) });
  }
}
