import type ts from 'typescript';
import type { Compiler } from '../session.js';
import type { Expression, PrimitiveName, TypeDefaults, TypeExpression, TypeMember } from './ir.js';

/** What lowering a type needs from its surroundings. */
export interface TypeContext {
  readonly ts: Compiler;
  readonly tree: ts.SourceFile;
  /** Lowers the operand of `typeof`. */
  lowerExpression(node: ts.Node): Expression;
  /** The category of a `@personal` tag in the comment before a declaration. */
  personalTag(node: ts.Node): string | undefined;
}

const UNKNOWN: TypeExpression = { kind: 'primitive', name: 'unknown' };

/** Lowers a type annotation; what the engine has no use for becomes `unknown`. */
export function lowerType(context: TypeContext, node: ts.TypeNode | undefined): TypeExpression {
  if (node === undefined) return UNKNOWN;
  const { ts } = context;
  const lower = (inner: ts.TypeNode | undefined): TypeExpression => lowerType(context, inner);
  const primitive = primitiveOf(ts, node.kind);
  if (primitive !== undefined) return { kind: 'primitive', name: primitive };
  if (ts.isTypeReferenceNode(node)) {
    const name = entityName(ts, node.typeName);
    if (name.length === 1 && name[0] === 'Date' && node.typeArguments === undefined)
      return { kind: 'primitive', name: 'date' };
    return { kind: 'reference', name, arguments: (node.typeArguments ?? []).map(lower) };
  }
  if (ts.isExpressionWithTypeArguments(node)) {
    return {
      kind: 'reference',
      name: expressionName(ts, node.expression),
      arguments: (node.typeArguments ?? []).map(lower),
    };
  }
  if (ts.isArrayTypeNode(node)) return { kind: 'array', element: lower(node.elementType) };
  if (ts.isTupleTypeNode(node)) {
    return {
      kind: 'tuple',
      elements: node.elements.map((element) =>
        lower(ts.isNamedTupleMember(element) ? element.type : element),
      ),
    };
  }
  if (ts.isUnionTypeNode(node)) return { kind: 'union', types: node.types.map(lower) };
  if (ts.isIntersectionTypeNode(node)) return { kind: 'intersection', types: node.types.map(lower) };
  if (ts.isParenthesizedTypeNode(node) || ts.isOptionalTypeNode(node) || ts.isRestTypeNode(node))
    return lower(node.type);
  if (ts.isTypeLiteralNode(node)) return lowerMembers(context, node.members);
  if (ts.isFunctionTypeNode(node) || ts.isConstructorTypeNode(node)) {
    return {
      kind: 'function',
      typeParameters: namesOf(node.typeParameters),
      parameters: node.parameters.map((parameter) => lower(parameter.type)),
      result: lower(node.type),
    };
  }
  if (ts.isLiteralTypeNode(node)) {
    const literal = node.literal;
    if (ts.isStringLiteralLike(literal)) return { kind: 'literal', value: literal.text };
    if (ts.isNumericLiteral(literal)) return { kind: 'literal', value: Number(literal.text) };
    if (literal.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', value: true };
    if (literal.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', value: false };
    if (literal.kind === ts.SyntaxKind.NullKeyword) return { kind: 'primitive', name: 'null' };
    return UNKNOWN;
  }
  if (ts.isTemplateLiteralTypeNode(node))
    return {
      kind: 'template',
      parts: [node.head.text, ...node.templateSpans.flatMap((span) => [lower(span.type), span.literal.text])],
    };
  if (node.kind === ts.SyntaxKind.ThisType) return { kind: 'reference', name: ['this'], arguments: [] };
  if (ts.isTypeOperatorNode(node)) {
    return node.operator === ts.SyntaxKind.KeyOfKeyword
      ? { kind: 'keyof', type: lower(node.type) }
      : lower(node.type);
  }
  if (ts.isIndexedAccessTypeNode(node))
    return { kind: 'indexed', object: lower(node.objectType), index: lower(node.indexType) };
  if (ts.isTypeQueryNode(node)) return { kind: 'typeof', expression: context.lowerExpression(node.exprName) };
  if (ts.isMappedTypeNode(node)) {
    return {
      kind: 'mapped',
      parameter: node.typeParameter.name.text,
      keys: lower(node.typeParameter.constraint),
      ...(node.nameType === undefined ? {} : { rename: lower(node.nameType) }),
      value: lower(node.type),
    };
  }
  if (ts.isConditionalTypeNode(node))
    return {
      kind: 'conditional',
      check: lower(node.checkType),
      extends: lower(node.extendsType),
      whenTrue: lower(node.trueType),
      whenFalse: lower(node.falseType),
    };
  if (ts.isInferTypeNode(node)) return { kind: 'infer', name: node.typeParameter.name.text };
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return {
      kind: 'import',
      module: node.argument.literal.text,
      name: node.qualifier === undefined ? [] : entityName(ts, node.qualifier),
      arguments: (node.typeArguments ?? []).map(lower),
    };
  }
  if (ts.isTypePredicateNode(node)) return { kind: 'primitive', name: 'boolean' };
  return UNKNOWN;
}

/** Lowers the members of an interface or an object type. */
export function lowerMembers(context: TypeContext, members: readonly ts.TypeElement[]): TypeExpression {
  const { ts, tree } = context;
  const lowered: TypeMember[] = [];
  let index: TypeExpression | undefined;
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) {
      index = lowerType(context, member.type);
      continue;
    }
    if (member.name === undefined) continue;
    const name = propertyName(ts, member.name);
    if (name === undefined) continue;
    const range = { start: member.name.getStart(tree), end: member.name.end };
    const optional = member.questionToken !== undefined;
    const tag = context.personalTag(member);
    const personal = tag === undefined ? {} : { personal: tag };
    if (ts.isPropertySignature(member)) {
      lowered.push({
        name,
        type: lowerType(context, member.type),
        optional,
        method: false,
        ...range,
        ...personal,
      });
    } else if (ts.isMethodSignature(member)) {
      const type: TypeExpression = {
        kind: 'function',
        typeParameters: namesOf(member.typeParameters),
        parameters: member.parameters.map((parameter) => lowerType(context, parameter.type)),
        result: lowerType(context, member.type),
      };
      lowered.push({ name, type, optional, method: true, ...range, ...personal });
    } else if (ts.isGetAccessorDeclaration(member)) {
      lowered.push({
        name,
        type: lowerType(context, member.type),
        optional,
        method: false,
        ...range,
        ...personal,
      });
    }
  }
  return index === undefined
    ? { kind: 'object', members: lowered }
    : { kind: 'object', members: lowered, index };
}

/** The text of a property name that the code fixes: identifiers, strings, numbers, private names. */
export function propertyName(
  ts: Compiler,
  name: ts.PropertyName | ts.BindingName | ts.JsxAttributeName,
): string | undefined {
  if (
    ts.isIdentifier(name) ||
    ts.isPrivateIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name)
  )
    return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  // `[Symbol.iterator]` is a name that the language knows.
  if (
    ts.isComputedPropertyName(name) &&
    ts.isPropertyAccessExpression(name.expression) &&
    ts.isIdentifier(name.expression.expression) &&
    name.expression.expression.text === 'Symbol'
  )
    return `@@${name.expression.name.text}`;
  if (ts.isJsxNamespacedName(name)) return `${name.namespace.text}:${name.name.text}`;
  return undefined;
}

function primitiveOf(ts: Compiler, kind: ts.SyntaxKind): PrimitiveName | undefined {
  const K = ts.SyntaxKind;
  switch (kind) {
    case K.StringKeyword:
      return 'string';
    case K.NumberKeyword:
      return 'number';
    case K.BooleanKeyword:
      return 'boolean';
    case K.BigIntKeyword:
      return 'bigint';
    case K.SymbolKeyword:
      return 'symbol';
    case K.UndefinedKeyword:
      return 'undefined';
    case K.VoidKeyword:
      return 'void';
    case K.NeverKeyword:
      return 'never';
    case K.AnyKeyword:
      return 'any';
    case K.UnknownKeyword:
      return 'unknown';
    case K.ObjectKeyword:
      return 'object';
    default:
      return undefined;
  }
}

function entityName(ts: Compiler, name: ts.EntityName): string[] {
  return ts.isIdentifier(name) ? [name.text] : [...entityName(ts, name.left), name.right.text];
}

function expressionName(ts: Compiler, node: ts.Expression): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [...expressionName(ts, node.expression), node.name.text];
  return [];
}

/** The names of type parameters, and what they stand for when no argument is given. */
export function typeParametersOf(
  context: TypeContext,
  parameters: readonly ts.TypeParameterDeclaration[] | undefined,
): { typeParameters: string[]; typeDefaults?: TypeDefaults } {
  const defaults = (parameters ?? []).flatMap((parameter): [string, TypeExpression][] =>
    parameter.default === undefined ? [] : [[parameter.name.text, lowerType(context, parameter.default)]],
  );
  return {
    typeParameters: namesOf(parameters),
    ...(defaults.length === 0 ? {} : { typeDefaults: Object.fromEntries(defaults) }),
  };
}

function namesOf(parameters: readonly ts.TypeParameterDeclaration[] | undefined): string[] {
  return (parameters ?? []).map((parameter) => parameter.name.text);
}
