import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import { hasModifier } from './lower-functions.js';
import { notePrototypes } from './prototypes.js';

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
  notePrototypes(context, statements);
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

/** True for `declare global { … }`. */
export function isGlobal({ ts }: Lowering, node: ts.Node): node is ts.ModuleDeclaration {
  return ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === 'global';
}

/** Declares the `var`s of a function, wherever in it they stand, and what its outermost block holds. */
export function hoistFunctionScope(context: Lowering, statements: readonly ts.Statement[]): void {
  const { ts } = context;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0)
      hoistNames(context, node, 'let');
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpression(node) || ts.isTypeNode(node))
      return;
    if (!isGlobal(context, node)) ts.forEachChild(node, visit);
  };
  for (const statement of statements) visit(statement);
  hoistBlock(context, statements);
}

export function hoistNames(context: Lowering, list: ts.VariableDeclarationList, kind: 'const' | 'let'): void {
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
