import type { Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';
import { lazily, type Property, type Type } from '../types.js';

/** Packages with the mapped types of Nest (https://docs.nestjs.com/openapi/mapped-types). */
const MAPPED_TYPES = /^@nestjs\/(swagger|mapped-types|graphql)$/;

/** What the resolver of types does for the reader of base classes. */
interface Classes {
  classOf(file: LinkedFile, expression: Expression): Type | undefined;
  allProperties(type: Type): Iterable<Property>;
}

/** The type that a class extends by a call, `PickType(CreateUserDto, ['email'])`; undefined for every other base. */
export function mappedDto(
  program: Program,
  classes: Classes,
  file: LinkedFile,
  expression: Expression,
): Type | undefined {
  if (expression.kind === 'variable') return classes.classOf(file, expression);
  if (expression.kind !== 'call' || expression.callee.kind !== 'variable') return undefined;
  const entity = program.entityOfVariable(file, expression.callee.variable);
  if (entity?.kind !== 'external' || !MAPPED_TYPES.test(entity.package)) return undefined;
  const bases = expression.arguments
    .map((argument) => mappedDto(program, classes, file, argument))
    .filter((type) => type !== undefined);
  const names = namesIn(expression.arguments[1]);
  const keep = (name: string): boolean =>
    entity.path === 'PickType' ? names.has(name) : entity.path !== 'OmitType' || !names.has(name);
  return {
    kind: 'object',
    name: '',
    properties: lazily(
      () =>
        new Map(
          bases
            .flatMap((base) => [...classes.allProperties(base)])
            .filter((property) => keep(property.name))
            .map((property): [string, Property] => [property.name, property]),
        ),
    ),
  };
}

function namesIn(expression: Expression | undefined): ReadonlySet<string> {
  const list = expression?.kind === 'cast' ? expression.operand : expression;
  return new Set(
    list?.kind === 'array'
      ? list.elements.flatMap((element) => (element.kind === 'constant' ? [String(element.value)] : []))
      : [],
  );
}
