import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { Expression, ExpressionNode, ObjectProperty } from './ir.js';
import { propertyName } from './lower-types.js';
import { lowerExpression } from './lower-expressions.js';

export function isElement(compiler: Lowering['ts'], node: ts.Expression): boolean {
  return (
    compiler.isJsxElement(node) || compiler.isJsxSelfClosingElement(node) || compiler.isJsxFragment(node)
  );
}

export function lowerJsx(
  context: Lowering,
  opening: ts.JsxOpeningLikeElement,
  children: readonly ts.JsxChild[],
): ExpressionNode {
  const { ts } = context;
  const tag = opening.tagName.getText(context.tree);
  const attributes: ObjectProperty[] = [];
  for (const attribute of opening.attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) {
      attributes.push({ kind: 'spread', value: lowerExpression(context, attribute.expression) });
      continue;
    }
    const name = propertyName(ts, attribute.name);
    if (name === undefined) continue;
    const initializer = attribute.initializer;
    const value: Expression =
      initializer === undefined
        ? { kind: 'constant', value: true, ...context.range(attribute) }
        : ts.isJsxExpression(initializer)
          ? lowerExpression(context, initializer.expression)
          : lowerExpression(context, initializer);
    attributes.push({ kind: 'property', name, value });
  }
  const component = /^[A-Z]|\./.test(tag)
    ? { component: lowerExpression(context, opening.tagName as ts.Expression) }
    : {};
  return { kind: 'jsx', tag, attributes, children: lowerJsxChildren(context, children), ...component };
}

export function lowerJsxChildren(context: Lowering, children: readonly ts.JsxChild[]): Expression[] {
  const { ts } = context;
  const lowered: Expression[] = [];
  for (const child of children) {
    if (ts.isJsxText(child)) continue;
    if (ts.isJsxExpression(child)) {
      if (child.expression !== undefined) lowered.push(lowerExpression(context, child.expression));
    } else lowered.push(lowerExpression(context, child));
  }
  return lowered;
}
