import type ts from 'typescript';
import type { Compiler } from 'tomograph';

/** What stands around a place between two lines: statements and expressions, the children of a JSX element, or text. */
export type Surroundings = 'code' | 'jsx' | 'literal';

/** Tells what an insertion at an offset would become: a comment needs another form in JSX, and has none in a string. */
export function surroundingsAt(compiler: Compiler, file: string, text: string, offset: number): Surroundings {
  const tree = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest);
  let surroundings: Surroundings = 'code';
  const visit = (node: ts.Node): void => {
    if (compiler.isJsxText(node)) {
      if (node.pos <= offset && offset <= node.end) surroundings = 'jsx';
    } else if (isText(compiler, node)) {
      if (node.getStart(tree) < offset && offset < node.end) surroundings = 'literal';
    } else if (node.pos <= offset && offset <= node.end) {
      compiler.forEachChild(node, visit);
    }
  };
  visit(tree);
  return surroundings;
}

function isText(compiler: Compiler, node: ts.Node): boolean {
  return (
    compiler.isStringLiteralLike(node) ||
    compiler.isTemplateHead(node) ||
    compiler.isTemplateMiddleOrTemplateTail(node) ||
    compiler.isRegularExpressionLiteral(node)
  );
}
