import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { Expression, ExpressionNode, ObjectProperty, Pattern } from './ir.js';
import { lowerClass, lowerFunction } from './lower-functions.js';
import { lowerType, propertyName } from './lower-types.js';

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
    return { kind: 'function', function: lowerFunction(context, node, { name: node.name?.text ?? '' }) };
  }
  if (ts.isTemplateExpression(node)) {
    const parts: (string | Expression)[] = [node.head.text];
    for (const span of node.templateSpans) parts.push(lower(span.expression), span.literal.text);
    return { kind: 'template', parts };
  }
  if (ts.isAwaitExpression(node)) return { kind: 'await', operand: lower(node.expression) };
  if (ts.isBinaryExpression(node)) return lowerBinary(context, node);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return lowerNode(context, node.expression);
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

function lowerCall(context: Lowering, node: ts.CallExpression): ExpressionNode {
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

function lowerTaggedTemplate(context: Lowering, node: ts.TaggedTemplateExpression): ExpressionNode {
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
): { comparison?: 'same' | 'different' | 'in' } {
  switch (operator) {
    case K.EqualsEqualsToken:
    case K.EqualsEqualsEqualsToken:
      return { comparison: 'same' };
    case K.ExclamationEqualsToken:
    case K.ExclamationEqualsEqualsToken:
      return { comparison: 'different' };
    case K.InKeyword:
      return { comparison: 'in' };
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
      const name = propertyName(ts, property.name);
      const value = ts.isPropertyAssignment(property)
        ? lowerExpression(context, property.initializer)
        : ({
            kind: 'function',
            function: lowerFunction(context, property, { name: name ?? '' }),
            ...context.range(property),
          } as Expression);
      if (name !== undefined) properties.push({ kind: 'property', name, value });
      else if (ts.isComputedPropertyName(property.name))
        properties.push({ kind: 'computed', key: lowerExpression(context, property.name.expression), value });
    }
  }
  return properties;
}

/** Lowers the left side of an assignment, destructuring included. */
export function lowerAssignmentTarget(context: Lowering, node: ts.Expression): Pattern {
  const { ts } = context;
  const range = context.range(node);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return lowerAssignmentTarget(context, node.expression);
  if (ts.isIdentifier(node)) {
    const variable = context.scopes.resolve(node.text);
    return variable === undefined
      ? { kind: 'place', place: lowerExpression(context, node), ...range }
      : { kind: 'variable', variable, ...range };
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return {
      ...lowerAssignmentTarget(context, node.left),
      initialiser: lowerExpression(context, node.right),
    };
  }
  if (ts.isObjectLiteralExpression(node)) {
    const properties: Extract<Pattern, { kind: 'object' }>['properties'][number][] = [];
    let rest: Pattern | undefined;
    for (const property of node.properties) {
      const where = context.range(property);
      if (ts.isSpreadAssignment(property)) rest = lowerAssignmentTarget(context, property.expression);
      else if (ts.isShorthandPropertyAssignment(property)) {
        properties.push({
          name: property.name.text,
          target: lowerAssignmentTarget(context, property.name),
          ...where,
        });
      } else if (ts.isPropertyAssignment(property)) {
        const name = propertyName(ts, property.name);
        properties.push({
          ...(name === undefined ? {} : { name }),
          target: lowerAssignmentTarget(context, property.initializer),
          ...where,
        });
      }
    }
    return rest === undefined
      ? { kind: 'object', properties, ...range }
      : { kind: 'object', properties, rest, ...range };
  }
  if (ts.isArrayLiteralExpression(node)) {
    const elements: (Pattern | undefined)[] = [];
    let rest: Pattern | undefined;
    for (const element of node.elements) {
      if (ts.isSpreadElement(element)) rest = lowerAssignmentTarget(context, element.expression);
      else
        elements.push(ts.isOmittedExpression(element) ? undefined : lowerAssignmentTarget(context, element));
    }
    return rest === undefined
      ? { kind: 'array', elements, ...range }
      : { kind: 'array', elements, rest, ...range };
  }
  return { kind: 'place', place: lowerExpression(context, node), ...range };
}

function isElement(compiler: Lowering['ts'], node: ts.Expression): boolean {
  return (
    compiler.isJsxElement(node) || compiler.isJsxSelfClosingElement(node) || compiler.isJsxFragment(node)
  );
}

function lowerJsx(
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

function lowerJsxChildren(context: Lowering, children: readonly ts.JsxChild[]): Expression[] {
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

/** `delete record.field` leaves the record without the field, as a rest pattern does. */
function lowerDelete(context: Lowering, node: ts.DeleteExpression): Expression {
  const place = lowerExpression(context, node.expression);
  const range = context.range(node);
  if (place.kind !== 'member') return { kind: 'not', operand: place, ...range };
  const nothing: Expression = { kind: 'constant', value: undefined, ...range };
  if (place.object.kind !== 'variable')
    return {
      kind: 'assign',
      target: { kind: 'place', place, ...range },
      value: nothing,
      compound: false,
      ...range,
    };
  const { object, name } = place;
  return {
    kind: 'assign',
    target: {
      kind: 'object',
      properties: [{ name, target: { kind: 'object', properties: [], ...range }, ...range }],
      rest: { kind: 'variable', variable: object.variable, ...range },
      ...range,
    },
    value: object,
    compound: false,
    ...range,
  };
}
