import type { Expression } from '../../../facts/ir.js';
import type { LinkedFile, Program } from '../../../link/program.js';
import type { Type } from '../../types.js';
import type { GraphQlTypes } from './sdl.js';

/** The field that a function resolves, and whether it stands for a whole resolver or for one of a root value. */
interface Resolved {
  readonly type: string;
  readonly field: string;
  readonly ofRootValue: boolean;
}

/** How a map of resolvers is told from other objects that happen to have a key of the same name. */
const ROOT_VALUE = /root(value)?$/i;
/** A field may be resolved by an object of functions. */
const FUNCTIONS_OF_FIELD = /^(resolve|subscribe)$/;

/**
 * Functions that resolve fields of a schema (https://www.apollographql.com/docs/apollo-server/data/resolvers): those
 * that a constant of the program keeps under the names of a type and of a field of it.
 */
export class GraphQlResolvers {
  #byFile: ReadonlyMap<LinkedFile, ReadonlyMap<number, Resolved>> | undefined;

  constructor(
    private readonly program: Program,
    private readonly types: GraphQlTypes,
  ) {}

  /** What a resolver is given at a place: the parent object, then the arguments. */
  parameter(file: LinkedFile, functionIndex: number, index: number): Type | undefined {
    this.#byFile ??= this.#find();
    const resolved = this.#byFile.get(file)?.get(functionIndex);
    if (resolved === undefined) return undefined;
    const { type, field, ofRootValue } = resolved;
    if (index === (ofRootValue ? 0 : 1)) return this.types.argumentsOf(type, field);
    return index === 0 && !this.types.isRoot(type) ? this.types.named(type) : undefined;
  }

  #find(): ReadonlyMap<LinkedFile, ReadonlyMap<number, Resolved>> {
    const found = new Map<LinkedFile, Map<number, Resolved>>();
    const note = (file: LinkedFile, expression: Expression, resolved: Resolved): void => {
      if (expression.kind === 'function') {
        const known = found.get(file) ?? new Map<number, Resolved>();
        found.set(file, known.set(expression.function, resolved));
      } else if (expression.kind === 'variable') {
        const entity = this.program.entityOfVariable(file, expression.variable);
        if (entity?.kind !== 'variable' || entity.facts.function === undefined) return;
        const { start, end } = expression;
        note(entity.file, { kind: 'function', function: entity.facts.function, start, end }, resolved);
      } else if (expression.kind === 'object') {
        for (const property of expression.properties)
          if (property.kind === 'property' && FUNCTIONS_OF_FIELD.test(property.name))
            note(file, property.value, resolved);
      }
    };
    const readType = (file: LinkedFile, expression: Expression, type: string, ofRootValue: boolean): void => {
      const fields = bare(expression);
      if (fields.kind !== 'object') return;
      for (const property of fields.properties)
        if (property.kind === 'property' && this.types.field(type, property.name) !== undefined)
          note(file, bare(property.value), { type, field: property.name, ofRootValue });
    };
    for (const file of this.program.files) {
      for (const { initialiser, name } of file.facts.variables) {
        if (initialiser === undefined) continue;
        const map = bare(initialiser);
        if (map.kind !== 'object') continue;
        if (this.types.has(name)) readType(file, map, name, false);
        else if (ROOT_VALUE.test(name))
          for (const operation of ['query', 'mutation'])
            readType(file, map, this.types.rootOf(operation), true);
        for (const property of map.properties)
          if (property.kind === 'property' && this.types.has(property.name))
            readType(file, property.value, property.name, false);
      }
    }
    return found;
  }
}

function bare(expression: Expression): Expression {
  return expression.kind === 'cast' ? bare(expression.operand) : expression;
}
