import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { ExpressionNode } from './ir.js';
import { lowerType } from './lower-types.js';
import { lowerExpression } from './lower-expressions.js';

export function lowerCall(context: Lowering, node: ts.CallExpression): ExpressionNode {
  const { ts } = context;
  const first = node.arguments[0];
  if (
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    first !== undefined &&
    ts.isStringLiteralLike(first)
  ) {
    return { kind: 'import', module: first.text };
  }
  if (
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'require' &&
    first !== undefined &&
    ts.isStringLiteralLike(first) &&
    context.scopes.resolve('require') === undefined
  ) {
    return { kind: 'import', module: first.text };
  }
  const copied = copiedByJson(context, node);
  if (copied !== undefined)
    return { kind: 'object', properties: [{ kind: 'spread', value: lowerExpression(context, copied) }] };
  return {
    kind: 'call',
    callee: lowerExpression(context, node.expression),
    arguments: node.arguments.map((argument) => lowerExpression(context, argument)),
    construct: false,
    typeArguments: (node.typeArguments ?? []).map((type) => lowerType(context, type)),
  };
}

/** What `JSON.parse(JSON.stringify(value))` copies. */
function copiedByJson({ ts }: Lowering, node: ts.CallExpression): ts.Expression | undefined {
  const argumentOf = (call: ts.Expression | undefined, name: string): ts.Expression | undefined =>
    call !== undefined &&
    ts.isCallExpression(call) &&
    call.arguments.length === 1 &&
    ts.isPropertyAccessExpression(call.expression) &&
    ts.isIdentifier(call.expression.expression) &&
    call.expression.expression.text === 'JSON' &&
    call.expression.name.text === name
      ? call.arguments[0]
      : undefined;
  return argumentOf(argumentOf(node, 'parse'), 'stringify');
}

export function lowerTaggedTemplate(context: Lowering, node: ts.TaggedTemplateExpression): ExpressionNode {
  const { ts } = context;
  const template = lowerExpression(context, node.template);
  const values = ts.isTemplateExpression(node.template)
    ? node.template.templateSpans.map((span) => lowerExpression(context, span.expression))
    : [];
  return {
    kind: 'call',
    callee: lowerExpression(context, node.tag),
    arguments: [template, ...values],
    construct: false,
    typeArguments: (node.typeArguments ?? []).map((type) => lowerType(context, type)),
  };
}
