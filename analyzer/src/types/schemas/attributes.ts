import type { Expression } from '../../facts/ir.js';
import { objectType, STRING, UNKNOWN, type Property, type Type } from '../types.js';

const NUMBER: Type = { kind: 'primitive', name: 'number' };
const BOOLEAN: Type = { kind: 'primitive', name: 'boolean' };
const DATE: Type = { kind: 'primitive', name: 'date' };

/** Names of column types, in the words of Sequelize (https://sequelize.org/docs/v6/core-concepts/model-basics/#data-types) and Mongoose. */
const TYPES: readonly (readonly [RegExp, Type])[] = [
  [/^(STRING|TEXT|CHAR|CITEXT|UUID|UUIDV\d|INET|CIDR|ENUM|VIRTUAL|String|ObjectId|UUID)$/, STRING],
  [
    /^(INTEGER|BIGINT|SMALLINT|TINYINT|MEDIUMINT|FLOAT|REAL|DOUBLE|DECIMAL|NUMBER|Number|Decimal128|BigInt|Int32)$/,
    NUMBER,
  ],
  [/^(BOOLEAN|Boolean)$/, BOOLEAN],
  [/^(DATE|DATEONLY|TIME|NOW|Date)$/, DATE],
];

/**
 * The record that an object literal of attributes declares: `{ email: DataTypes.STRING }` of Sequelize, `{ email:
 * { type: String } }` of Mongoose. Attributes that queries leave out by default (`select: false`) are
 * there only when they are asked for.
 *
 * @param name what a record is, for the context of its fields
 * @param nested the type of a schema that stands for a part of the record
 */
export function recordOfAttributes(
  attributes: Expression,
  name: string,
  nested: (expression: Expression) => Type | undefined = () => undefined,
): Type | undefined {
  if (attributes.kind !== 'object') return undefined;
  const properties = new Map<string, Property>();
  for (const attribute of attributes.properties) {
    if (attribute.kind !== 'property') continue;
    const type = typeOfAttribute(attribute.value, attribute.name, nested);
    properties.set(attribute.name, {
      name: attribute.name,
      owner: name,
      type: () => type,
      ...(isLeftOut(attribute.value) ? { relation: true } : {}),
    });
  }
  return objectType(name, properties);
}

/** True for an object literal that declares columns of Sequelize, to tell `define` of a model from others. */
export function declaresColumns(attributes: Expression): boolean {
  return (
    attributes.kind === 'object' &&
    attributes.properties.some((attribute) => {
      if (attribute.kind !== 'property') return false;
      const type = field(attribute.value, 'type') ?? attribute.value;
      return /^[A-Z][A-Z0-9]+$/.test(lastName(type));
    })
  );
}

function typeOfAttribute(
  expression: Expression,
  name: string,
  nested: (expression: Expression) => Type | undefined,
): Type {
  if (expression.kind === 'array') {
    const [element] = expression.elements;
    const type = element === undefined ? UNKNOWN : typeOfAttribute(element, name, nested);
    return { kind: 'collection', of: 'array', element: () => type };
  }
  const schema = nested(expression);
  if (schema !== undefined) return schema;
  const declared = field(expression, 'type');
  if (declared !== undefined) return typeOfAttribute(declared, name, nested);
  if (expression.kind === 'object') return recordOfAttributes(expression, name, nested) ?? UNKNOWN;
  const word = lastName(expression);
  return TYPES.find(([pattern]) => pattern.test(word))?.[1] ?? UNKNOWN;
}

function isLeftOut(expression: Expression): boolean {
  const select = field(expression, 'select');
  return select?.kind === 'constant' && select.value === false;
}

function field(expression: Expression, name: string): Expression | undefined {
  if (expression.kind !== 'object') return undefined;
  const found = expression.properties.find(
    (property) => property.kind === 'property' && property.name === name,
  );
  return found?.kind === 'property' ? found.value : undefined;
}

/** `STRING` of `DataTypes.STRING(255)`, `String` of `String`. */
function lastName(expression: Expression): string {
  switch (expression.kind) {
    case 'member':
    case 'global':
      return expression.name;
    case 'call':
      return lastName(expression.callee);
    default:
      return '';
  }
}
