import type ts from 'typescript';
import type { Expression, ObjectProperty, Statement } from './ir.js';
import type { Lowering } from './lowering.js';
import { hasModifier } from './lower-functions.js';
import { lowerStatements } from './lower-statements.js';
import { hoistBlock, hoistFunctionScope, isGlobal } from './hoisting.js';

/**
 * Lowers `namespace N { … }`, `declare module 'm' { … }` and `declare global { … }`. The members of a namespace are
 * read as if they stood in the module, and the namespace is an object of those that it exports; what is declared for
 * another module is noted as an addition to that.
 */
export function lowerNamespace(context: Lowering, node: ts.ModuleDeclaration, into: Statement[]): void {
  const { ts } = context;
  const { body } = node;
  if (body === undefined) return;
  if (ts.isModuleDeclaration(body)) {
    // `namespace A.B { … }` is a namespace in a namespace.
    lowerNamespace(context, body, into);
    return;
  }
  if (!ts.isModuleBlock(body)) return;
  const isAmbient = addsToOthers(context, node);
  const outer = context.augments;
  if (isAmbient) context.augments = augmented(context, node);
  if (isGlobal(context, node)) {
    // It takes no name away from the file: `declare global { var prisma }` stands beside an export of that name.
    context.scopes.within(context.scopes.current.functionIndex, () => {
      hoistFunctionScope(context, body.statements);
      into.push(...lowerStatements(context, body.statements));
    });
  } else {
    hoistBlock(context, body.statements);
    into.push(...lowerStatements(context, body.statements));
  }
  context.augments = outer;
  if (!isAmbient && ts.isIdentifier(node.name)) into.push(...objectOf(context, node.name, body));
}

/** True for what a file declares for others: a namespace of a module is its own. */
function addsToOthers({ ts, tree, augments }: Lowering, node: ts.ModuleDeclaration): boolean {
  if (augments !== undefined || ts.isStringLiteral(node.name) || node.name.text === 'global') return true;
  return hasModifier(ts, node, ts.SyntaxKind.DeclareKeyword) && !ts.isExternalModule(tree);
}

/** What a declaration adds to: a module by its specifier, the globals, or a namespace of theirs. */
function augmented(context: Lowering, node: ts.ModuleDeclaration): { module: string; prefix: string } {
  const { ts } = context;
  if (ts.isStringLiteral(node.name)) return { module: node.name.text, prefix: '' };
  const around = context.augments ?? { module: 'global', prefix: '' };
  return node.name.text === 'global' ? around : { ...around, prefix: `${around.prefix}${node.name.text}.` };
}

/** The object that a namespace is for the code outside it. */
function objectOf(context: Lowering, name: ts.Identifier, body: ts.ModuleBlock): Statement[] {
  const { ts, scopes } = context;
  const variable = scopes.resolve(name.text);
  if (variable === undefined) return [];
  const range = context.range(name);
  const properties = body.statements.flatMap((statement) =>
    hasModifier(ts, statement, ts.SyntaxKind.ExportKeyword)
      ? namesOf(context, statement).flatMap((member): ObjectProperty[] => {
          const own = scopes.resolve(member.text);
          if (own === undefined) return [];
          const value: Expression = { kind: 'variable', variable: own, ...context.range(member) };
          return [{ kind: 'property', name: member.text, value }];
        })
      : [],
  );
  return [
    {
      kind: 'declare',
      target: { kind: 'variable', variable, ...range },
      value: { kind: 'object', properties, ...range },
    },
  ];
}

/** The names that a statement gives to values. */
function namesOf(context: Lowering, statement: ts.Statement): ts.Identifier[] {
  const { ts } = context;
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name] : [],
    );
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement);
  return isNamed && statement.name !== undefined && ts.isIdentifier(statement.name) ? [statement.name] : [];
}
