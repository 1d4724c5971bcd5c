import ts from 'typescript';
import type { CheckedFile } from './checker.js';
import { placeOf, type EngineView } from './engine.js';
import { Implementations } from './implementations.js';
import { excerptOf, lineOf, Tally, type Comparison } from './report.js';

/** What a call leads to by the checker: any of these places, all in the project. */
interface Expected {
  readonly kind: string;
  readonly places: ReadonlySet<string>;
}

type Call = ts.CallExpression | ts.NewExpression;

/**
 * Compares what each call leads to, for calls of functions, methods and classes that the project declares with a body.
 * A call through an interface or an abstract method is compared where classes of the project implement it; a call of
 * something that is only known by a function type is not, since the checker knows no function there either.
 */
export function compareCalls(files: readonly CheckedFile[], engine: EngineView): Comparison {
  const tally = new Tally();
  const implementations = new Implementations(files);
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) compare(file, node);
      ts.forEachChild(node, visit);
    };
    visit(file.tree);
  }
  return tally.result();

  function compare(file: CheckedFile, call: Call): void {
    const expected = expectedOf(file, call, implementations);
    if (expected === undefined) return;
    const found = engine.calls.get(siteOf(file, call));
    if ([...(found ?? [])].some((place) => expected.places.has(place))) return tally.same();
    const isWrong = found !== undefined && found.size > 0;
    const reached = found === undefined ? `not evaluated${contextOf(call)}, ` : '';
    tally.differs({
      verdict: isWrong ? 'wrong' : 'unresolved',
      cause: `${reached}${shapeOf(file, call)} → ${expected.kind}`,
      place: lineOf(file, call),
      detail: `${excerptOf(file, call)}${isWrong ? ` → ${[...found].join(', ')} instead of ${[...expected.places].join(', ')}` : ''}`,
    });
  }
}

function expectedOf(file: CheckedFile, call: Call, implementations: Implementations): Expected | undefined {
  const { checker, project } = file;
  if (ts.isNewExpression(call)) {
    const symbol = checker.getTypeAtLocation(call).symbol as ts.Symbol | undefined;
    const declaration = symbol?.declarations?.find(ts.isClassLike);
    const path = declaration === undefined ? undefined : project.pathOf(declaration.getSourceFile());
    if (declaration === undefined || path === undefined || isAmbient(declaration)) return undefined;
    const place = placeOf(path, (declaration.name ?? declaration).getStart());
    return { kind: 'class', places: new Set([place]) };
  }
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  const path = project.pathOf(declaration.getSourceFile());
  if (path === undefined) return undefined;
  const body = withBody(checker, declaration);
  if (body !== undefined)
    return {
      kind: ts.SyntaxKind[body.kind],
      places: new Set([
        placeOf(path, body.getStart()),
        // Where a subclass overrides it, the call may as well lead there.
        ...implementations.of(declaration),
      ]),
    };
  const places = implementations.of(declaration);
  return places.size === 0 ? undefined : { kind: 'abstract member', places };
}

/** The declaration that is run: for one of several overloads, their implementation. */
function withBody(
  checker: ts.TypeChecker,
  declaration: ts.SignatureDeclaration,
): ts.SignatureDeclaration | undefined {
  const hasBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
    'body' in node && node.body !== undefined && ts.isFunctionLike(node);
  if (hasBody(declaration)) return declaration;
  const symbol = (declaration as { symbol?: ts.Symbol }).symbol;
  if (symbol === undefined || !(ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)))
    return undefined;
  return symbol.declarations?.find(hasBody);
}

function isAmbient(node: ts.Declaration): boolean {
  return (
    node.getSourceFile().isDeclarationFile ||
    (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Ambient) !== 0
  );
}

/** Where the engine reports a call: the line of the member that is called, see `callSite`. */
function siteOf({ path, tree }: CheckedFile, call: Call): string {
  const lineAt = (offset: number): number => tree.getLineAndCharacterOfPosition(offset).line;
  const callee = unwrapped(call.expression);
  const begin = call.getStart(tree);
  const name =
    ts.isPropertyAccessExpression(callee) && lineAt(callee.name.getStart(tree)) !== lineAt(begin)
      ? callee.name.getStart(tree)
      : undefined;
  const start = name ?? begin;
  return placeOf(path, start, lineAt(start) === lineAt(call.end) ? call.end : call.expression.end);
}

/** An expression without parentheses and `!`, which are no part of the engine's representation. */
function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)
    ? unwrapped(node.expression)
    : node;
}

/** How the code says what it calls. */
function shapeOf(file: CheckedFile, call: Call): string {
  const callee = unwrapped(call.expression);
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return 'super(…)';
  if (ts.isIdentifier(callee)) return `${originOf(file, callee)}(…)`;
  if (ts.isPropertyAccessExpression(callee)) return `${receiverOf(file, callee.expression)}.member(…)`;
  return `${ts.SyntaxKind[callee.kind]}(…)`;
}

function receiverOf(file: CheckedFile, node: ts.Expression): string {
  const receiver = unwrapped(node);
  if (receiver.kind === ts.SyntaxKind.ThisKeyword) return 'this';
  if (receiver.kind === ts.SyntaxKind.SuperKeyword) return 'super';
  if (ts.isIdentifier(receiver)) return originOf(file, receiver);
  if (ts.isPropertyAccessExpression(receiver)) return `${receiverOf(file, receiver.expression)}.member`;
  if (ts.isCallExpression(receiver)) return 'call';
  return String(ts.SyntaxKind[receiver.kind]);
}

function originOf({ checker }: CheckedFile, name: ts.Identifier): string {
  const declaration = checker.getSymbolAtLocation(name)?.declarations?.[0];
  if (declaration === undefined) return 'name';
  if (ts.isImportSpecifier(declaration)) return 'import';
  if (ts.isNamespaceImport(declaration)) return 'namespace import';
  if (ts.isImportClause(declaration)) return 'default import';
  if (ts.isParameter(declaration)) return 'parameter';
  if (ts.isBindingElement(declaration)) return 'destructured';
  if (ts.isVariableDeclaration(declaration)) return 'variable';
  return String(ts.SyntaxKind[declaration.kind]);
}

/** Where a call stands that was never evaluated. */
function contextOf(call: Call): string {
  for (let node: ts.Node = call; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isDecorator(node)) return ' in a decorator';
    if (ts.isParameter(node)) return ' in a parameter';
    if (ts.isPropertyDeclaration(node)) return ' in a field';
    if (ts.isFunctionLike(node)) return ` in ${ts.SyntaxKind[node.kind]}`;
  }
  return ' in a module';
}
