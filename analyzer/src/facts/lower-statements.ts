import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { Expression, Pattern, Statement } from './ir.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerAssignmentTarget } from './lower-assignments.js';
import { hasModifier, lowerBinding } from './lower-functions.js';
import { hoistBlock, hoistNames } from './hoisting.js';
import { lowerDeclaration, lowerDeclarations, markAmbient } from './lower-declarations.js';

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

  if (context.told.has(node)) return;
  if (ts.isExpressionStatement(node)) into.push({ kind: 'expression', expression: lower(node.expression) });
  else if (ts.isVariableStatement(node)) {
    lowerDeclarations(context, node.declarationList, into);
    if (hasModifier(ts, node, ts.SyntaxKind.DeclareKeyword))
      for (const { name } of node.declarationList.declarations)
        if (ts.isIdentifier(name)) markAmbient(context, name);
  } else if (ts.isContinueStatement(node)) into.push({ kind: 'continue' });
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
