import type { ClassFacts, Expression, Statement } from '../../facts/ir.js';
import type { LinkedFile } from '../../link/program.js';
import type { Property } from '../types.js';
import { recordOfAttributes } from './attributes.js';

const NO_FIELDS: ReadonlyMap<string, Property> = new Map();

const attributes = new WeakMap<LinkedFile, ReadonlyMap<number, Expression>>();

/** The columns that `User.init({ email: DataTypes.STRING }, …)` declares (https://sequelize.org/docs/v6/core-concepts/model-basics/). */
export function attributesOfClass(file: LinkedFile, entry: ClassFacts): ReadonlyMap<string, Property> {
  if (entry.extendsType === undefined) return NO_FIELDS;
  let byClass = attributes.get(file);
  if (byClass === undefined) attributes.set(file, (byClass = initialised(file)));
  const declared = byClass.get(entry.index);
  const type = declared === undefined ? undefined : recordOfAttributes(declared, entry.name);
  return type?.kind === 'object' ? type.properties() : NO_FIELDS;
}

/** The attributes of each class of a file that is initialised somewhere in it, by the index of the class. */
function initialised(file: LinkedFile): ReadonlyMap<number, Expression> {
  const found = new Map<number, Expression>();
  for (const { body, class: owner } of file.facts.functions) {
    for (const statement of body) {
      const call = callOf(statement);
      if (call?.callee.kind !== 'member' || call.callee.name !== 'init') continue;
      const { object } = call.callee;
      const index =
        object.kind === 'variable'
          ? file.facts.variables[object.variable]?.class
          : object.kind === 'this' || object.kind === 'super'
            ? owner
            : undefined;
      const [declared] = call.arguments;
      if (index !== undefined && declared?.kind === 'object') found.set(index, declared);
    }
  }
  return found;
}

function callOf(statement: Statement): Extract<Expression, { kind: 'call' }> | undefined {
  const expression =
    statement.kind === 'expression'
      ? statement.expression
      : statement.kind === 'return'
        ? statement.value
        : undefined;
  return expression?.kind === 'call' ? expression : undefined;
}
