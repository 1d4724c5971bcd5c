import type ts from 'typescript';
import type { Lowering } from './lowering.js';

/** The name under which a module is known that is one thing: `module.exports = Mailer`. */
export const WHOLE_MODULE = 'export=';

/**
 * Notes under which names a CommonJS module exports what it has a name for itself, so that classes are found as types of
 * other modules. What the exports hold when the program runs is evaluated: they are assigned like any other place.
 */
export function readAssignedExports(context: Lowering, statement: ts.Statement): void {
  const { ts } = context;
  if (!context.tree.text.includes('exports')) return;
  const note = (name: string, value: ts.Expression): void => {
    if (ts.isIdentifier(value)) context.exports.push({ name, local: value.text, typeOnly: true });
    else if (ts.isClassExpression(value) && value.name !== undefined)
      context.exports.push({ name, local: value.name.text, typeOnly: true });
  };
  const visit = (node: ts.Expression, known: ts.Expression | undefined): void => {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    const name = exportedName(ts, node.left);
    const last = lastOf(ts, node);
    const value = known ?? last;
    if (name !== undefined) note(name, value);
    if (name === WHOLE_MODULE && ts.isObjectLiteralExpression(last)) {
      for (const property of last.properties) {
        if (ts.isShorthandPropertyAssignment(property)) note(property.name.text, property.name);
        else if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name))
          note(property.name.text, property.initializer);
      }
    }
    visit(node.right, known);
  };
  if (ts.isExpressionStatement(statement)) visit(statement.expression, undefined);
  else if (ts.isVariableStatement(statement))
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer !== undefined && ts.isIdentifier(name)) visit(initializer, name);
}

function lastOf(compiler: Lowering['ts'], node: ts.Expression): ts.Expression {
  return compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.EqualsToken
    ? lastOf(compiler, node.right)
    : node;
}

function exportedName(compiler: Lowering['ts'], target: ts.Expression): string | undefined {
  const ts = compiler;
  if (!ts.isPropertyAccessExpression(target)) return undefined;
  if (isModuleExports(ts, target)) return WHOLE_MODULE;
  const holder = target.expression;
  const isExports = ts.isIdentifier(holder) ? holder.text === 'exports' : isModuleExports(ts, holder);
  return isExports ? target.name.text : undefined;
}

function isModuleExports(compiler: Lowering['ts'], node: ts.Expression): boolean {
  return (
    compiler.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    compiler.isIdentifier(node.expression) &&
    node.expression.text === 'module'
  );
}
