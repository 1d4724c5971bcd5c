import type ts from 'typescript';
import type { Lowering } from './lowering.js';
import type { ClassMember, SignatureFacts, TypeExpression } from './ir.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerType, propertyName, typeParametersOf } from './lower-types.js';
import { lowerFunction, signatureOf, decoratorsOf, hasModifier } from './lower-functions.js';

/** Lowers a class and its members and returns its index. */
export function lowerClass(context: Lowering, node: ts.ClassLikeDeclaration): number {
  const { ts } = context;
  const index = context.reserveClass();
  const heritage = (token: ts.SyntaxKind): readonly ts.ExpressionWithTypeArguments[] =>
    node.heritageClauses?.find((clause) => clause.token === token)?.types ?? [];
  const base = heritage(ts.SyntaxKind.ExtendsKeyword)[0];
  const name = node.name?.text ?? '';
  const members: ClassMember[] = [];
  const overloads = new Map<string, readonly SignatureFacts[]>();
  for (const member of node.members) {
    if (ts.isConstructorDeclaration(member)) {
      if (member.body === undefined) continue;
      const lowered = lowerFunction(context, member, {
        name: name === '' ? 'constructor' : `new ${name}`,
        kind: 'constructor',
        class: index,
        unit: true,
      });
      members.push({
        name: 'constructor',
        static: false,
        kind: 'constructor',
        optional: false,
        function: lowered,
        decorators: [],
        ...context.range(member),
      });
      addParameterProperties(context, member, members);
      continue;
    }
    if (member.name === undefined) continue;
    const memberName = propertyName(ts, member.name);
    if (memberName === undefined) continue;
    const isStatic = hasModifier(ts, member, ts.SyntaxKind.StaticKeyword);
    const common = {
      name: memberName,
      static: isStatic,
      decorators: decoratorsOf(context, member),
      ...context.range(member.name),
    };
    const qualified = name === '' ? memberName : `${name}.${memberName}`;
    if (ts.isPropertyDeclaration(member)) {
      const tag = context.personalTag(member);
      const initializer = member.initializer;
      const asMethod =
        initializer !== undefined &&
        (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
      members.push({
        ...common,
        kind: asMethod ? 'method' : 'field',
        optional: member.questionToken !== undefined,
        ...fieldType(context, member),
        ...(asMethod
          ? {
              function: lowerFunction(context, initializer, {
                name: qualified,
                kind: 'method',
                class: index,
                static: isStatic,
                unit: true,
              }),
            }
          : initializer === undefined
            ? {}
            : { initialiser: lowerExpression(context, initializer) }),
        ...(tag === undefined ? {} : { personal: tag }),
      });
    } else if (
      ts.isMethodDeclaration(member) ||
      ts.isGetAccessorDeclaration(member) ||
      ts.isSetAccessorDeclaration(member)
    ) {
      const kind = ts.isMethodDeclaration(member)
        ? 'method'
        : ts.isGetAccessorDeclaration(member)
          ? 'getter'
          : 'setter';
      const isDeclared =
        hasModifier(ts, member, ts.SyntaxKind.AbstractKeyword) ||
        hasModifier(ts, node, ts.SyntaxKind.DeclareKeyword);
      if (member.body === undefined && !isDeclared) {
        overloads.set(memberName, [...(overloads.get(memberName) ?? []), signatureOf(context, member)]);
        continue;
      }
      const signatures = overloads.get(memberName);
      members.push({
        ...common,
        kind,
        optional: false,
        ...(member.type === undefined ? {} : { type: lowerType(context, member.type) }),
        function: lowerFunction(context, member, {
          name: qualified,
          kind,
          class: index,
          static: isStatic,
          unit: true,
          ...(signatures === undefined ? {} : { overloads: signatures }),
        }),
      });
    }
  }
  context.classes[index] = {
    index,
    name,
    ...typeParametersOf(context, node.typeParameters),
    ...(base === undefined
      ? {}
      : { extends: lowerExpression(context, base.expression), extendsType: lowerType(context, base) }),
    implements: heritage(ts.SyntaxKind.ImplementsKeyword).map((type) => lowerType(context, type)),
    members,
    decorators: decoratorsOf(context, node),
    ...context.range(node.name ?? node),
  };
  return index;
}

function fieldType(context: Lowering, member: ts.PropertyDeclaration): { type?: TypeExpression } {
  if (member.type !== undefined) return { type: lowerType(context, member.type) };
  const type = context.describedBefore(member)?.type;
  return type === undefined ? {} : { type };
}

function addParameterProperties(
  context: Lowering,
  node: ts.ConstructorDeclaration,
  members: ClassMember[],
): void {
  const { ts } = context;
  for (const parameter of node.parameters) {
    if (!ts.isParameterPropertyDeclaration(parameter, node) || !ts.isIdentifier(parameter.name)) continue;
    members.push({
      name: parameter.name.text,
      static: false,
      kind: 'field',
      optional: parameter.questionToken !== undefined,
      ...(parameter.type === undefined ? {} : { type: lowerType(context, parameter.type) }),
      decorators: decoratorsOf(context, parameter),
      ...context.range(parameter.name),
    });
  }
}
