import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { Expression, Pattern, Statement } from './ir.js';
import { lowerAssignmentTarget, lowerExpression } from './lower-expressions.js';
import { lowerNamespace } from './lower-namespaces.js';
import { hasModifier, lowerBinding, lowerClass, lowerFunction, signatureOf } from './lower-functions.js';
import { lowerMembers, propertyName, lowerType, typeParametersOf } from './lower-types.js';

/**
 * Declares what a block holds before its statements are lowered, so that functions can refer to what is declared
 * after them.
 */
export function hoistBlock(context: Lowering, statements: readonly ts.Statement[]): void {
  const { ts, scopes } = context;
  for (const statement of statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
      const range = context.range(statement.name);
      scopes.declare(statement.name.text, 'function', range.start, range.end);
    } else if (
      (ts.isClassDeclaration(statement) ||
        ts.isEnumDeclaration(statement) ||
        isNamespace(context, statement)) &&
      statement.name !== undefined
    ) {
      const range = context.range(statement.name);
      scopes.declare(
        statement.name.text,
        ts.isClassDeclaration(statement) ? 'class' : ts.isEnumDeclaration(statement) ? 'enum' : 'const',
        range.start,
        range.end,
      );
    } else if (
      ts.isVariableStatement(statement) &&
      (statement.declarationList.flags & ts.NodeFlags.BlockScoped) !== 0
    ) {
      hoistNames(
        context,
        statement.declarationList,
        (statement.declarationList.flags & ts.NodeFlags.Const) !== 0 ? 'const' : 'let',
      );
    }
  }
}

/** A namespace that is there when the program runs: an object of its members. */
function isNamespace(context: Lowering, statement: ts.Statement): statement is ts.NamespaceDeclaration {
  const { ts, scopes } = context;
  return (
    ts.isModuleDeclaration(statement) &&
    ts.isIdentifier(statement.name) &&
    !hasModifier(ts, statement, ts.SyntaxKind.DeclareKeyword) &&
    context.augments === undefined &&
    // A namespace may add to a function or a class of the same name, which stays what it is.
    scopes.resolve(statement.name.text) === undefined
  );
}

/** Declares the `var`s of a function, wherever in it they stand, and what its outermost block holds. */
export function hoistFunctionScope(context: Lowering, statements: readonly ts.Statement[]): void {
  const { ts } = context;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0)
      hoistNames(context, node, 'let');
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpression(node) || ts.isTypeNode(node))
      return;
    ts.forEachChild(node, visit);
  };
  for (const statement of statements) visit(statement);
  hoistBlock(context, statements);
}

function hoistNames(context: Lowering, list: ts.VariableDeclarationList, kind: 'const' | 'let'): void {
  const { ts, scopes } = context;
  const declare = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) {
      const range = context.range(name);
      scopes.declare(name.text, kind, range.start, range.end);
      return;
    }
    for (const element of name.elements) if (!ts.isOmittedExpression(element)) declare(element.name);
  };
  for (const declaration of list.declarations) declare(declaration.name);
}

/** Lowers statements whose names are already hoisted. */
export function lowerStatements(context: Lowering, statements: readonly ts.Statement[]): Statement[] {
  const lowered: Statement[] = [];
  for (const statement of statements) lowerStatement(context, statement, lowered);
  return lowered;
}

function lowerStatement(context: Lowering, node: ts.Statement, into: Statement[]): void {
  const { ts, scopes } = context;
  const lower = (expression: ts.Expression): Expression => lowerExpression(context, expression);
  const inner = (statement: ts.Statement | undefined): Statement[] =>
    statement === undefined ? [] : lowerScoped(context, statement);

  if (ts.isExpressionStatement(node)) into.push({ kind: 'expression', expression: lower(node.expression) });
  else if (ts.isVariableStatement(node)) lowerDeclarations(context, node.declarationList, into);
  else if (ts.isContinueStatement(node)) into.push({ kind: 'continue' });
  else if (ts.isReturnStatement(node))
    into.push({
      kind: 'return',
      ...(node.expression === undefined ? {} : { value: lower(node.expression) }),
    });
  else if (ts.isIfStatement(node)) {
    into.push({
      kind: 'if',
      test: lower(node.expression),
      whenTrue: inner(node.thenStatement),
      whenFalse: inner(node.elseStatement),
    });
  } else if (ts.isBlock(node)) into.push({ kind: 'block', body: inner(node) });
  else if (ts.isThrowStatement(node)) into.push({ kind: 'throw', value: lower(node.expression) });
  else if (ts.isTryStatement(node)) lowerTry(context, node, into);
  else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    const over = lower(node.expression);
    scopes.within(scopes.current.functionIndex, () => {
      const target = loopTarget(context, node.initializer);
      into.push({ kind: 'each', target, over, keys: ts.isForInStatement(node), body: inner(node.statement) });
    });
  } else if (ts.isForStatement(node)) {
    scopes.within(scopes.current.functionIndex, () => {
      const before: Statement[] = [];
      const initializer = node.initializer;
      if (initializer !== undefined && ts.isVariableDeclarationList(initializer)) {
        hoistNames(context, initializer, 'let');
        lowerDeclarations(context, initializer, before);
      } else if (initializer !== undefined)
        before.push({ kind: 'expression', expression: lower(initializer) });
      into.push({
        kind: 'loop',
        before,
        ...(node.condition === undefined ? {} : { test: lower(node.condition) }),
        body: inner(node.statement),
        ...(node.incrementor === undefined ? {} : { update: lower(node.incrementor) }),
      });
    });
  } else if (ts.isDoStatement(node)) {
    // The body runs once before anything is asked.
    const body = inner(node.statement);
    into.push({ kind: 'block', body }, { kind: 'loop', before: [], test: lower(node.expression), body });
  } else if (ts.isWhileStatement(node)) {
    into.push({ kind: 'loop', before: [], test: lower(node.expression), body: inner(node.statement) });
  } else if (ts.isSwitchStatement(node)) {
    const on = lower(node.expression);
    scopes.within(scopes.current.functionIndex, () => {
      hoistBlock(
        context,
        node.caseBlock.clauses.flatMap((clause) => [...clause.statements]),
      );
      const cases = node.caseBlock.clauses.map((clause) => ({
        ...(ts.isCaseClause(clause) ? { test: lower(clause.expression) } : {}),
        body: lowerStatements(context, clause.statements),
        falls: !leaves(context, clause.statements.at(-1)),
      }));
      into.push({ kind: 'switch', on, cases });
    });
  } else if (ts.isLabeledStatement(node)) lowerStatement(context, node.statement, into);
  else lowerDeclaration(context, node, into);
}

/** True when nothing behind a statement is reached. */
function leaves(context: Lowering, statement: ts.Statement | undefined): boolean {
  const { ts } = context;
  if (statement === undefined) return false;
  if (ts.isBlock(statement)) return leaves(context, statement.statements.at(-1));
  if (ts.isIfStatement(statement))
    return leaves(context, statement.thenStatement) && leaves(context, statement.elseStatement);
  if (ts.isTryStatement(statement))
    return (
      (leaves(context, statement.tryBlock) &&
        (statement.catchClause === undefined || leaves(context, statement.catchClause.block))) ||
      (statement.finallyBlock !== undefined && leaves(context, statement.finallyBlock))
    );
  return (
    ts.isBreakStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement)
  );
}

function lowerDeclaration(context: Lowering, node: ts.Statement, into: Statement[]): void {
  const { ts, scopes } = context;
  if (ts.isFunctionDeclaration(node)) {
    const isDefault = hasModifier(ts, node, ts.SyntaxKind.DefaultKeyword);
    const name = node.name?.text ?? 'default';
    // Of an overloaded function the implementation is evaluated; a function that is only declared is its own.
    if (node.body === undefined && !hasModifier(ts, node, ts.SyntaxKind.DeclareKeyword)) {
      const known = context.overloads.get(name) ?? [];
      context.overloads.set(name, [...known, signatureOf(context, node)]);
      return;
    }
    const overloads = context.overloads.get(name);
    context.overloads.delete(name);
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
    if (node.isExportEquals === true)
      into.push({ kind: 'export', value: lowerExpression(context, node.expression) });
    else if (ts.isIdentifier(node.expression))
      context.exports.push({ name: 'default', local: node.expression.text });
    else lowerDefaultExport(context, node, into);
  }
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

function lowerDeclarations(context: Lowering, list: ts.VariableDeclarationList, into: Statement[]): void {
  const { ts, scopes } = context;
  const kind = (list.flags & ts.NodeFlags.Const) !== 0 ? 'const' : 'let';
  for (const declaration of list.declarations) {
    const target = lowerBinding(context, declaration.name, kind);
    const type = declaration.type === undefined ? undefined : lowerType(context, declaration.type);
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
    if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) {
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

function lowerTry(context: Lowering, node: ts.TryStatement, into: Statement[]): void {
  const { scopes } = context;
  const body = lowerScoped(context, node.tryBlock);
  const finaliser = node.finallyBlock === undefined ? [] : lowerScoped(context, node.finallyBlock);
  const clause = node.catchClause;
  if (clause === undefined) {
    into.push({ kind: 'try', body, finaliser });
    return;
  }
  scopes.within(scopes.current.functionIndex, () => {
    const parameter =
      clause.variableDeclaration === undefined
        ? undefined
        : lowerBinding(context, clause.variableDeclaration.name, 'catch');
    into.push({
      kind: 'try',
      body,
      ...(parameter === undefined ? {} : { parameter }),
      handler: lowerScoped(context, clause.block),
      finaliser,
    });
  });
}

function lowerScoped(context: Lowering, node: ts.Statement): Statement[] {
  const { ts, scopes } = context;
  return scopes.within(scopes.current.functionIndex, () => {
    const statements = ts.isBlock(node) ? node.statements : [node];
    hoistBlock(context, statements);
    return lowerStatements(context, statements);
  });
}

function loopTarget(context: Lowering, initializer: ts.ForInitializer): Pattern {
  const { ts } = context;
  if (!ts.isVariableDeclarationList(initializer)) return lowerAssignmentTarget(context, initializer);
  const declaration = initializer.declarations[0];
  if (declaration === undefined) return { kind: 'object', properties: [], ...context.range(initializer) };
  return lowerBinding(context, declaration.name, 'const');
}
