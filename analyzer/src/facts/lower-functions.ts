import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type {
  Expression,
  FunctionKind,
  ParameterFacts,
  Pattern,
  SignatureFacts,
  Statement,
  FunctionFacts,
  TypeExpression,
} from './ir.js';
import type { Described } from './comments.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerStatements } from './lower-statements.js';
import { hoistFunctionScope } from './hoisting.js';
import { lowerType, propertyName } from './lower-types.js';

/** What a function is to its surroundings. */
export interface FunctionRole {
  readonly name: string;
  readonly kind?: FunctionKind;
  readonly class?: number;
  readonly static?: boolean;
  /** Declared by name at module level, or a class member: summarised once. */
  readonly unit?: boolean;
  readonly overloads?: readonly SignatureFacts[];
}

/** Lowers a function of any form and returns its index. */
export function lowerFunction(
  context: Lowering,
  node: ts.FunctionLikeDeclaration,
  role: FunctionRole,
): number {
  const { ts, scopes } = context;
  const owner = scopes.current.functionIndex;
  const index = context.reserveFunction(owner);
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  const decorators = decoratorsOf(context, node);
  const described = context.describedBefore(...carriersOf(context, node));
  scopes.within(index, () => {
    const parameters = node.parameters
      .filter((parameter) => !(ts.isIdentifier(parameter.name) && parameter.name.text === 'this'))
      .map((parameter) => lowerParameter(context, parameter, described));
    let body: readonly Statement[] = [];
    if (node.body !== undefined) {
      if (ts.isBlock(node.body)) {
        hoistFunctionScope(context, node.body.statements);
        body = lowerStatements(context, node.body.statements);
      } else {
        body = [{ kind: 'return', value: lowerExpression(context, node.body) }];
      }
    }
    context.functions[index] = {
      index,
      name: role.name,
      kind: role.kind ?? 'function',
      owner,
      ...(role.class === undefined ? {} : { class: role.class }),
      static: role.static ?? false,
      unit: (role.unit ?? false) && (owner === 0 || role.class !== undefined),
      async: modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false,
      generator: 'asteriskToken' in node && node.asteriskToken !== undefined,
      typeParameters: (node.typeParameters ?? []).map((parameter) => parameter.name.text),
      ...(context.usesArguments.has(index) ? { usesArguments: true } : {}),
      ...(role.overloads === undefined ? {} : { overloads: role.overloads }),
      ...returnTypeOf(context, node, described),
      ...guardOf(context, node),
      parameters,
      body,
      captures: scopes.capturesOf(index),
      decorators,
      ...context.range(node),
    };
  });
  return index;
}

function returnTypeOf(
  context: Lowering,
  { type }: ts.FunctionLikeDeclaration,
  described: Described | undefined,
): { returnType?: TypeExpression } {
  if (type !== undefined) return { returnType: lowerType(context, type) };
  return described?.returns === undefined ? {} : { returnType: described.returns };
}

/** What a comment on a function may stand before: the function, or the statement that gives it its name. */
function carriersOf({ ts, comments }: Lowering, node: ts.FunctionLikeDeclaration): ts.Node[] {
  if (comments === undefined) return [];
  const carriers: ts.Node[] = [node];
  for (let outer = node.parent; ; outer = outer.parent) {
    const isCarrier =
      ts.isParenthesizedExpression(outer) ||
      ts.isVariableDeclaration(outer) ||
      ts.isVariableDeclarationList(outer) ||
      ts.isBinaryExpression(outer) ||
      ts.isPropertyAssignment(outer) ||
      ts.isPropertyDeclaration(outer);
    carriers.push(outer);
    if (!isCarrier) return carriers.filter((carrier) => !ts.isSourceFile(carrier) && !ts.isBlock(carrier));
  }
}

/** `owner is Person` and `asserts owner is Person`. */
function guardOf(
  context: Lowering,
  node: ts.FunctionLikeDeclaration,
): Partial<Pick<FunctionFacts, 'guards'>> {
  const { ts } = context;
  if (node.type === undefined || !ts.isTypePredicateNode(node.type)) return {};
  const { parameterName, type, assertsModifier } = node.type;
  if (type === undefined || !ts.isIdentifier(parameterName)) return {};
  const parameter = node.parameters
    .filter(({ name }) => !(ts.isIdentifier(name) && name.text === 'this'))
    .findIndex(({ name }) => ts.isIdentifier(name) && name.text === parameterName.text);
  return parameter < 0
    ? {}
    : { guards: { parameter, type: lowerType(context, type), asserts: assertsModifier !== undefined } };
}

/** What an overload says of a function: what it takes and what it returns then. */
export function signatureOf(context: Lowering, node: ts.SignatureDeclaration): SignatureFacts {
  return {
    parameters: node.parameters.map((parameter) => lowerType(context, parameter.type)),
    result: lowerType(context, node.type),
  };
}

/** The type of a parameter by the comment on it or on its function; one that is taken apart is known by its place. */
function describedType(
  context: Lowering,
  node: ts.ParameterDeclaration,
  described: Described | undefined,
): TypeExpression | undefined {
  const own = context.describedBefore(node)?.type;
  if (own !== undefined || described === undefined) return own;
  if (context.ts.isIdentifier(node.name)) return described.parameters.get(node.name.text);
  const names = [...described.parameters.keys()];
  const at = (node.parent.parameters as readonly ts.Node[]).indexOf(node);
  return described.parameters.get(names[at] ?? '');
}

function lowerParameter(
  context: Lowering,
  node: ts.ParameterDeclaration,
  described: Described | undefined,
): ParameterFacts {
  const { ts } = context;
  const pattern = lowerBinding(context, node.name, 'param');
  const told = node.type === undefined ? describedType(context, node, described) : undefined;
  const type = node.type === undefined ? told : lowerType(context, node.type);
  if (pattern.kind === 'variable') {
    const variable = context.scopes.variables[pattern.variable];
    const tag = context.personalTag(node);
    if (variable !== undefined && type !== undefined) variable.type = type;
    if (variable !== undefined && tag !== undefined) variable.personal = tag;
  }
  return {
    pattern,
    ...(type === undefined ? {} : { type }),
    ...(told === undefined ? {} : { described: true }),
    ...(node.initializer === undefined ? {} : { initialiser: lowerExpression(context, node.initializer) }),
    rest: node.dotDotDotToken !== undefined,
    decorators: decoratorsOf(context, node),
    property: ts.isParameterPropertyDeclaration(node, node.parent),
    ...context.range(node),
  };
}

/** Lowers a declared name or destructuring pattern, declaring its variables in the current scope. */
export function lowerBinding(
  context: Lowering,
  node: ts.BindingName,
  kind: 'param' | 'const' | 'let' | 'catch',
): Pattern {
  const { ts, scopes } = context;
  const range = context.range(node);
  if (ts.isIdentifier(node))
    return { kind: 'variable', variable: scopes.declare(node.text, kind, range.start, range.end), ...range };
  const initialiserOf = (element: ts.BindingElement): { initialiser?: Expression } =>
    element.initializer === undefined ? {} : { initialiser: lowerExpression(context, element.initializer) };
  if (ts.isObjectBindingPattern(node)) {
    const properties: Extract<Pattern, { kind: 'object' }>['properties'][number][] = [];
    let rest: Pattern | undefined;
    for (const element of node.elements) {
      const target = { ...lowerBinding(context, element.name, kind), ...initialiserOf(element) };
      if (element.dotDotDotToken !== undefined) {
        rest = target;
        continue;
      }
      const where = context.range(element);
      const key = element.propertyName;
      const name =
        key === undefined
          ? ts.isIdentifier(element.name)
            ? element.name.text
            : undefined
          : propertyName(ts, key);
      if (name !== undefined) properties.push({ name, target, ...where });
      else if (key !== undefined && ts.isComputedPropertyName(key))
        properties.push({ key: lowerExpression(context, key.expression), target, ...where });
    }
    return rest === undefined
      ? { kind: 'object', properties, ...range }
      : { kind: 'object', properties, rest, ...range };
  }
  const elements: (Pattern | undefined)[] = [];
  let rest: Pattern | undefined;
  for (const element of node.elements) {
    if (ts.isOmittedExpression(element)) {
      elements.push(undefined);
      continue;
    }
    const target = { ...lowerBinding(context, element.name, kind), ...initialiserOf(element) };
    if (element.dotDotDotToken === undefined) elements.push(target);
    else rest = target;
  }
  return rest === undefined
    ? { kind: 'array', elements, ...range }
    : { kind: 'array', elements, rest, ...range };
}

export function decoratorsOf(context: Lowering, node: ts.Node): Expression[] {
  const { ts } = context;
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).map((decorator) => lowerExpression(context, decorator.expression));
}

/** True when a declaration carries the modifier. */
export function hasModifier(ts: Lowering['ts'], node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind)
  );
}
