import type { Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';
import { objectType, UNKNOWN, type Property, type Type } from '../types.js';

/** How deep literals are followed. */
const LITERAL_DEPTH = 12;

/** The type of an object literal, for `typeof query` in the types of query results. */
export function literalType(
  program: Program,
  file: LinkedFile,
  expression: Expression,
  depth = LITERAL_DEPTH,
): Type | undefined {
  if (depth === 0) return undefined;
  switch (expression.kind) {
    case 'constant': {
      const { value } = expression;
      return value === null || value === undefined ? undefined : { kind: 'literal', value };
    }
    case 'cast':
      return literalType(program, file, expression.operand, depth);
    case 'variable': {
      const entity = program.entityOfVariable(file, expression.variable);
      const initialiser = entity?.kind === 'variable' ? entity.facts.initialiser : undefined;
      return entity?.kind === 'variable' && initialiser !== undefined
        ? literalType(program, entity.file, initialiser, depth)
        : undefined;
    }
    case 'call': {
      // `Prisma.validator<…>()({ … })` returns its argument.
      const [argument] = expression.arguments;
      return argument === undefined || expression.callee.kind !== 'call'
        ? undefined
        : literalType(program, file, argument, depth);
    }
    case 'array': {
      const elements = expression.elements.map((element) => literalType(program, file, element, depth - 1));
      return { kind: 'tuple', elements: elements.map((element) => element ?? UNKNOWN) };
    }
    case 'object': {
      const properties = new Map<string, Property>();
      for (const property of expression.properties) {
        if (property.kind !== 'property') continue;
        const type = literalType(program, file, property.value, depth - 1);
        if (type !== undefined)
          properties.set(property.name, { name: property.name, owner: '', type: () => type });
      }
      return objectType('', properties);
    }
    default:
      return undefined;
  }
}
