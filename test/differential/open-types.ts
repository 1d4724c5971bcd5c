import ts from 'typescript';
import type { CheckedFile } from './checker.js';

/**
 * True for a type of which the checker knows a part only, since something that it is made of could not be found: a
 * package that is not installed, a client that has not been generated. What the engine knows beyond that is no mistake.
 */
export function isOpen(file: CheckedFile, node: ts.Node, seen = new Set<ts.Node>()): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  const follow = (next: ts.Node): boolean => isOpen(file, next, seen);
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    if ((file.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0) return true;
    const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
    if (declarationsOf(file, name).some((declaration) => partsOf(declaration).some(follow))) return true;
  }
  if (ts.isIndexedAccessTypeNode(node)) return membersOf(file, node).some(follow);
  return ts.forEachChild(node, (child) => follow(child) || undefined) ?? false;
}

function declarationsOf({ checker, project }: CheckedFile, name: ts.Node): readonly ts.Declaration[] {
  const symbol = checker.getSymbolAtLocation(name);
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const declared = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return (declared?.declarations ?? []).filter(
    (declaration) => project.pathOf(declaration.getSourceFile()) !== undefined,
  );
}

/** What decides on the names of a declaration's properties, apart from those that it lists itself. */
function partsOf(declaration: ts.Declaration): readonly ts.Node[] {
  if (ts.isTypeAliasDeclaration(declaration)) return [declaration.type];
  return ts.isClassLike(declaration) || ts.isInterfaceDeclaration(declaration)
    ? (declaration.heritageClauses ?? []).flatMap((clause) => [...clause.types])
    : [];
}

/** The declared types behind `Order['customer']`. */
function membersOf({ checker }: CheckedFile, node: ts.IndexedAccessTypeNode): readonly ts.Node[] {
  const index = checker.getTypeFromTypeNode(node.indexType);
  if (!index.isStringLiteral()) return [node.objectType];
  const property = checker.getPropertyOfType(checker.getTypeFromTypeNode(node.objectType), index.value);
  return (property?.declarations ?? []).flatMap((declaration) =>
    ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)
      ? (declaration.type ?? [])
      : [],
  );
}
