import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { Expression, Pattern } from './ir.js';
import { propertyName } from './lower-types.js';
import { lowerExpression } from './lower-expressions.js';

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

/** `delete record.field` leaves the record without the field, as a rest pattern does. */
export function lowerDelete(context: Lowering, node: ts.DeleteExpression): Expression {
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
