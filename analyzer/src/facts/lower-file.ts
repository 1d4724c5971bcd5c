import type ts from 'typescript';
import type { Compiler, SourceText } from '../session.js';
import type { FileFacts, Statement } from './ir.js';
import { readAcceptances } from './acceptances.js';
import { readAssignedExports } from './commonjs.js';
import { Lowering } from './lowering.js';
import { hasModifier } from './lower-functions.js';
import { lowerStatements } from './lower-statements.js';
import { hoistFunctionScope } from './hoisting.js';

/**
 * Reads one file into its intermediate representation. The tree is parsed here unless the host brings one, and is not
 * kept. Syntax errors do not stop the reading: the parser recovers, and the errors become part of the facts.
 */
export function lowerFile(compiler: Compiler, source: SourceText): FileFacts {
  const tree = source.tree ?? parse(compiler, source);
  const context = new Lowering(compiler, tree);
  context.reserveFunction(0);
  declareImports(context);
  declareByComments(context);
  hoistFunctionScope(context, tree.statements);
  const body: Statement[] = [];
  for (const statement of tree.statements) {
    readExports(context, statement);
    readAssignedExports(context, statement);
    body.push(...lowerStatements(context, [statement]));
  }
  context.functions[0] = {
    index: 0,
    name: source.path,
    kind: 'module',
    owner: 0,
    static: false,
    unit: true,
    async: false,
    generator: false,
    typeParameters: [],
    parameters: [],
    body,
    captures: [],
    decorators: [],
    start: 0,
    end: tree.end,
  };
  return {
    path: source.path,
    lineStarts: tree.getLineStarts().slice(),
    functions: context.functions,
    classes: context.classes,
    types: context.types,
    variables: context.scopes.variables,
    exports: context.exports,
    starExports: context.starExports,
    syntaxErrors: syntaxErrorsOf(compiler, tree),
    acceptances: readAcceptances(tree.text, tree.getLineStarts()),
  };
}

function parse(compiler: Compiler, source: SourceText): ts.SourceFile {
  const { ScriptTarget, JSDocParsingMode } = compiler;
  return compiler.createSourceFile(
    source.path,
    source.text,
    { languageVersion: ScriptTarget.Latest, jsDocParsingMode: JSDocParsingMode.ParseNone },
    true,
  );
}

/** The parser's own diagnostics; the property is internal to the compiler but has been stable since 1.5. */
function syntaxErrorsOf(compiler: Compiler, tree: ts.SourceFile): FileFacts['syntaxErrors'] {
  const diagnostics =
    (tree as ts.SourceFile & { parseDiagnostics?: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics ??
    [];
  return diagnostics.map((diagnostic) => ({
    start: diagnostic.start,
    end: diagnostic.start + diagnostic.length,
    message: compiler.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
  }));
}

function declareImports(context: Lowering): void {
  const { ts, tree, scopes } = context;
  const declare = (name: ts.Identifier, module: string, imported: string): void => {
    const range = context.range(name);
    const index = scopes.declare(name.text, 'import', range.start, range.end);
    const variable = scopes.variables[index];
    if (variable !== undefined) variable.import = { module, name: imported };
  };
  for (const statement of tree.statements) {
    if (ts.isImportEqualsDeclaration(statement)) {
      const reference = statement.moduleReference;
      if (ts.isExternalModuleReference(reference) && ts.isStringLiteralLike(reference.expression))
        declare(statement.name, reference.expression.text, '*');
      continue;
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const module = statement.moduleSpecifier.text;
    const clause = statement.importClause;
    if (clause?.name !== undefined) declare(clause.name, module, 'default');
    const bindings = clause?.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) declare(bindings.name, module, '*');
    else
      for (const element of bindings.elements)
        declare(element.name, module, (element.propertyName ?? element.name).text);
  }
}

/** Types that comments declare or bring in are there for the whole file, and for others that import them. */
function declareByComments({ comments, types, exports, scopes }: Lowering): void {
  for (const declaration of comments?.declarations ?? []) {
    types.push(declaration);
    exports.push({ name: declaration.name, local: declaration.name, typeOnly: true });
  }
  for (const { local, module, name, start, end } of comments?.imports ?? []) {
    if (scopes.resolve(local) !== undefined) continue;
    const variable = scopes.variables[scopes.declare(local, 'import', start, end)];
    if (variable !== undefined) variable.import = { module, name };
  }
}

function readExports(context: Lowering, statement: ts.Statement): void {
  const { ts } = context;
  if (ts.isExportDeclaration(statement)) {
    const module =
      statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier)
        ? statement.moduleSpecifier.text
        : undefined;
    const clause = statement.exportClause;
    if (clause === undefined) {
      if (module !== undefined) context.starExports.push(module);
    } else if (ts.isNamespaceExport(clause)) {
      if (module !== undefined) context.exports.push({ name: clause.name.text, from: { module, name: '*' } });
    } else {
      for (const element of clause.elements) {
        const original = (element.propertyName ?? element.name).text;
        context.exports.push(
          module === undefined
            ? { name: element.name.text, local: original }
            : { name: element.name.text, from: { module, name: original } },
        );
      }
    }
    return;
  }
  if (!hasModifier(ts, statement, ts.SyntaxKind.ExportKeyword)) return;
  if (hasModifier(ts, statement, ts.SyntaxKind.DefaultKeyword)) return;
  if (ts.isVariableStatement(statement)) {
    const add = (name: ts.BindingName): void => {
      if (ts.isIdentifier(name)) context.exports.push({ name: name.text, local: name.text });
      else for (const element of name.elements) if (!ts.isOmittedExpression(element)) add(element.name);
    };
    for (const declaration of statement.declarationList.declarations) add(declaration.name);
  } else if (
    (ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement) ||
      ts.isModuleDeclaration(statement)) &&
    statement.name !== undefined &&
    ts.isIdentifier(statement.name)
  ) {
    context.exports.push({ name: statement.name.text, local: statement.name.text });
  }
}
