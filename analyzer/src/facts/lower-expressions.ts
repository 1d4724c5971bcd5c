import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { Expression, ExpressionNode, ObjectProperty } from './ir.js';
import { lowerFunction } from './lower-functions.js';
import { lowerClass } from './lower-classes.js';
import { lowerPrototype } from './prototypes.js';
import { lowerType, propertyName } from './lower-types.js';
import { lowerCall, lowerTaggedTemplate } from './lower-calls.js';
import { lowerAssignmentTarget, lowerDelete } from './lower-assignments.js';
import { isElement, lowerJsx, lowerJsxChildren } from './lower-jsx.js';

const NOTHING: ExpressionNode = { kind: 'constant', value: undefined };

/** Lowers an expression; syntax without meaning for flows becomes the value of its operands. */
export function lowerExpression(context: Lowering, node: ts.Expression | undefined): Expression {
  if (node === undefined) return { ...NOTHING, start: 0, end: 0 };
  const { ts } = context;
  // An element stands where it is written, not at the bracket around it.
  if (ts.isParenthesizedExpression(node) && isElement(ts, node.expression))
    return lowerExpression(context, node.expression);
  return { ...lowerNode(context, node), ...context.range(node) };
}

function lowerNode(context: Lowering, node: ts.Expression): ExpressionNode {
  const { ts, scopes } = context;
  const lower = (inner: ts.Expression | undefined): Expression => lowerExpression(context, inner);

  if (ts.isIdentifier(node)) {
    if (node.text === 'undefined') return NOTHING;
    const variable = scopes.resolve(node.text);
    if (variable === undefined && node.text === 'arguments')
      context.usesArguments.add(scopes.current.functionIndex);
    return variable === undefined ? { kind: 'global', name: node.text } : { kind: 'variable', variable };
  }
  if (ts.isPropertyAccessExpression(node)) {
    return {
      kind: 'member',
      object: lower(node.expression),
      name: node.name.text,
      nameStart: node.name.getStart(context.tree),
    };
  }
  if (ts.isCallExpression(node)) return lowerCall(context, node);
  if (ts.isStringLiteralLike(node)) return { kind: 'constant', value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: 'constant', value: Number(node.text) };
  if (ts.isObjectLiteralExpression(node))
    return { kind: 'object', properties: lowerProperties(context, node) };
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    const prototype = context.prototypes.get(node);
    if (prototype !== undefined && ts.isFunctionExpression(node))
      return { kind: 'class', class: lowerPrototype(context, node, prototype) };
    return { kind: 'function', function: lowerFunction(context, node, { name: node.name?.text ?? '' }) };
  }
  if (ts.isTemplateExpression(node)) {
    const parts: (string | Expression)[] = [node.head.text];
    for (const span of node.templateSpans) parts.push(lower(span.expression), span.literal.text);
    return { kind: 'template', parts };
  }
  if (ts.isAwaitExpression(node)) return { kind: 'await', operand: lower(node.expression) };
  if (ts.isBinaryExpression(node)) return lowerBinary(context, node);
  if (ts.isParenthesizedExpression(node)) {
    const type = context.describedBefore(node)?.type;
    return type === undefined
      ? lowerNode(context, node.expression)
      : { kind: 'cast', operand: lower(node.expression), type, satisfies: false };
  }
  if (ts.isNonNullExpression(node)) return lowerNode(context, node.expression);
  if (ts.isArrayLiteralExpression(node)) return { kind: 'array', elements: node.elements.map(lower) };
  if (ts.isSpreadElement(node)) return { kind: 'spread', operand: lower(node.expression) };
  if (ts.isConditionalExpression(node)) {
    return {
      kind: 'choice',
      test: lower(node.condition),
      branches: [lower(node.whenTrue), lower(node.whenFalse)],
    };
  }
  if (ts.isElementAccessExpression(node)) return lowerElementAccess(context, node);
  if (ts.isNewExpression(node)) {
    return {
      kind: 'call',
      callee: lower(node.expression),
      arguments: (node.arguments ?? []).map(lower),
      construct: true,
      typeArguments: (node.typeArguments ?? []).map((type) => lowerType(context, type)),
    };
  }
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
    return {
      kind: 'cast',
      operand: lower(node.expression),
      type: lowerType(context, node.type),
      satisfies: false,
    };
  }
  if (ts.isSatisfiesExpression(node)) {
    return {
      kind: 'cast',
      operand: lower(node.expression),
      type: lowerType(context, node.type),
      satisfies: true,
    };
  }
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand))
      return { kind: 'constant', value: -Number(node.operand.text) };
    return node.operator === ts.SyntaxKind.ExclamationToken
      ? { kind: 'not', operand: lower(node.operand) }
      : lowerNode(context, node.operand);
  }
  if (ts.isPostfixUnaryExpression(node)) return lowerNode(context, node.operand);
  if (ts.isDeleteExpression(node)) return lowerDelete(context, node);
  if (ts.isTypeOfExpression(node)) return { kind: 'typeof', operand: lower(node.expression) };
  if (ts.isVoidExpression(node)) return { kind: 'not', operand: lower(node.expression) };
  if (ts.isRegularExpressionLiteral(node)) return { kind: 'constant', value: node.text };
  if (ts.isYieldExpression(node)) {
    const operand = node.expression === undefined ? {} : { operand: lower(node.expression) };
    return { kind: 'yield', delegate: node.asteriskToken !== undefined, ...operand };
  }
  if (ts.isClassExpression(node)) return { kind: 'class', class: lowerClass(context, node) };
  if (ts.isTaggedTemplateExpression(node)) return lowerTaggedTemplate(context, node);
  if (ts.isJsxElement(node)) {
    return lowerJsx(context, node.openingElement, node.children);
  }
  if (ts.isJsxSelfClosingElement(node)) return lowerJsx(context, node, []);
  if (ts.isJsxFragment(node)) return { kind: 'array', elements: lowerJsxChildren(context, node.children) };
  switch (node.kind) {
    case ts.SyntaxKind.ThisKeyword:
      return { kind: 'this' };
    case ts.SyntaxKind.SuperKeyword:
      return { kind: 'super' };
    case ts.SyntaxKind.TrueKeyword:
      return { kind: 'constant', value: true };
    case ts.SyntaxKind.FalseKeyword:
      return { kind: 'constant', value: false };
    case ts.SyntaxKind.NullKeyword:
      return { kind: 'constant', value: null };
    case ts.SyntaxKind.QualifiedName: {
      // Only inside `typeof a.b` types.
      const name = node as unknown as ts.QualifiedName;
      return {
        kind: 'member',
        object: lower(name.left as ts.Expression),
        name: name.right.text,
        nameStart: name.right.getStart(context.tree),
      };
    }
    default:
      return NOTHING;
  }
}

function lowerElementAccess(context: Lowering, node: ts.ElementAccessExpression): ExpressionNode {
  const { ts } = context;
  const object = lowerExpression(context, node.expression);
  const key = node.argumentExpression;
  if (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)) {
    return { kind: 'member', object, name: key.text, nameStart: key.getStart(context.tree) };
  }
  return { kind: 'index', object, key: lowerExpression(context, key) };
}

function lowerBinary(context: Lowering, node: ts.BinaryExpression): ExpressionNode {
  const { ts } = context;
  const K = ts.SyntaxKind;
  const operator = node.operatorToken.kind;
  const right = (): Expression => lowerExpression(context, node.right);
  if (operator === K.EqualsToken) {
    return {
      kind: 'assign',
      target: lowerAssignmentTarget(context, node.left),
      value: right(),
      compound: false,
    };
  }
  if (operator >= K.FirstAssignment && operator <= K.LastAssignment) {
    return {
      kind: 'assign',
      target: lowerAssignmentTarget(context, node.left),
      value: right(),
      compound: true,
    };
  }
  const left = lowerExpression(context, node.left);
  switch (operator) {
    case K.CommaToken:
      return { kind: 'sequence', expressions: [left, right()] };
    case K.BarBarToken:
    case K.QuestionQuestionToken:
      return { kind: 'choice', branches: [left, right()] };
    // `a && b` is b, or a falsy a, which carries nothing.
    case K.AmpersandAmpersandToken:
      return { kind: 'choice', test: left, branches: [right()] };
    case K.PlusToken:
      return { kind: 'binary', operator: 'add', left, right: right() };
    case K.EqualsEqualsToken:
    case K.EqualsEqualsEqualsToken:
    case K.ExclamationEqualsToken:
    case K.ExclamationEqualsEqualsToken:
    case K.LessThanToken:
    case K.LessThanEqualsToken:
    case K.GreaterThanToken:
    case K.GreaterThanEqualsToken:
    case K.InKeyword:
    case K.InstanceOfKeyword:
      return { kind: 'binary', operator: 'compare', left, right: right(), ...comparisonOf(K, operator) };
    default:
      return { kind: 'binary', operator: 'arithmetic', left, right: right() };
  }
}

function comparisonOf(
  K: Lowering['ts']['SyntaxKind'],
  operator: ts.SyntaxKind,
): { comparison?: 'same' | 'different' | 'in' | 'instance' } {
  switch (operator) {
    case K.EqualsEqualsToken:
    case K.EqualsEqualsEqualsToken:
      return { comparison: 'same' };
    case K.ExclamationEqualsToken:
    case K.ExclamationEqualsEqualsToken:
      return { comparison: 'different' };
    case K.InKeyword:
      return { comparison: 'in' };
    case K.InstanceOfKeyword:
      return { comparison: 'instance' };
    default:
      return {};
  }
}

function lowerProperties(context: Lowering, node: ts.ObjectLiteralExpression): ObjectProperty[] {
  const { ts } = context;
  const properties: ObjectProperty[] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      properties.push({ kind: 'spread', value: lowerExpression(context, property.expression) });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      properties.push({
        kind: 'property',
        name: property.name.text,
        value: lowerExpression(context, property.name),
      });
    } else {
      if (ts.isSetAccessor(property)) continue;
      const name = propertyName(ts, property.name);
      const value = ts.isPropertyAssignment(property)
        ? lowerExpression(context, property.initializer)
        : ({
            kind: 'function',
            function: lowerFunction(context, property, { name: name ?? '' }),
            ...context.range(property),
          } as Expression);
      if (name !== undefined)
        properties.push({
          kind: 'property',
          name,
          value,
          ...(ts.isGetAccessor(property) ? { getter: true } : {}),
        });
      else if (ts.isComputedPropertyName(property.name))
        properties.push({ kind: 'computed', key: lowerExpression(context, property.name.expression), value });
    }
  }
  return properties;
}
