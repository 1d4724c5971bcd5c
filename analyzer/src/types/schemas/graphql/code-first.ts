import type { ClassFacts, Expression, ObjectProperty, Statement } from '../../../facts/ir.js';
import type { LinkedFile, Program } from '../../../link/program.js';
import { objectType, UNKNOWN, type Property, type Type } from '../../types.js';
import { scalarType } from './sdl.js';

/** Packages that build a schema by calls, with the functions that resolve its fields among their arguments. */
const BUILDERS = /^(nexus|@nexus\/schema|@pothos\/core|graphql)$/;

/** What the reader of schemas in code asks of the resolver of types. */
export interface CodeFirstTypes {
  classOf(file: LinkedFile, entry: ClassFacts): Type;
  /** The first type argument of a call, in the file that it stands in. */
  typeArgument(file: LinkedFile, call: Call): Type | undefined;
  /** A model of a mapper by its name. */
  model(name: string): Type | undefined;
}

export type Call = Extract<Expression, { kind: 'call' }>;

/** What a resolver gets. */
interface Resolved {
  readonly parent: ((types: CodeFirstTypes) => Type | undefined) | undefined;
  readonly arguments: (() => Type) | undefined;
}

/**
 * Resolvers of schemas that are built in code: Nexus (https://nexusjs.org/docs/api/object-type), Pothos
 * (https://pothos-graphql.dev/docs/guide/fields) and the constructors of the reference implementation
 * (https://www.graphql-js.org/docs/constructing-types/). A field is an object with a `resolve`; its `args` and the
 * object type around it say what the function gets.
 */
export class CodeFirstResolvers {
  readonly #found = new Map<LinkedFile, Map<number, Resolved>>();
  /** Types and inputs by the names that they are given, and by those of the variables that hold them. */
  readonly #records = new Map<string, Map<string, Property>>();

  constructor(private readonly program: Program) {
    if (!program.files.some(buildsSchema)) return;
    const reader = this.#reader();
    for (const file of program.files)
      for (const { body, unit } of file.facts.functions)
        if (unit) for (const statement of body) reader(file, statement, undefined);
  }

  /** What a resolver is given at a place: the parent object, then the arguments. */
  parameter(types: CodeFirstTypes, file: LinkedFile, functionIndex: number, index: number): Type | undefined {
    const resolved = this.#found.get(file)?.get(functionIndex);
    return index === 0 ? resolved?.parent?.(types) : index === 1 ? resolved?.arguments?.() : undefined;
  }

  /** Walks the code of a file from the outside in, with the type whose fields are being declared. */
  #reader(): (file: LinkedFile, node: unknown, parent: Resolved['parent']) => void {
    const walk = (file: LinkedFile, node: unknown, parent: Resolved['parent']): void => {
      if (typeof node !== 'object' || node === null) return;
      if (Array.isArray(node)) {
        for (const inner of node) walk(file, inner, parent);
        return;
      }
      const expression = node as Expression;
      if (expression.kind === 'function') {
        const target = file.facts.functions[expression.function];
        if (target?.unit === false) walk(file, target.body, parent);
        return;
      }
      // Types and patterns of the code are objects as well.
      if (expression.kind === 'object' && 'properties' in node)
        this.#note(file, expression.properties, parent);
      const around = expression.kind === 'call' ? this.#declares(file, expression) : undefined;
      for (const inner of Object.values(expression))
        walk(file, inner, around === undefined ? parent : around.parent);
    };
    return walk;
  }

  #note(file: LinkedFile, properties: readonly ObjectProperty[], parent: Resolved['parent']): void {
    const resolve = valueAt(properties, 'resolve');
    if (resolve?.kind !== 'function') return;
    const args = valueAt(properties, 'args');
    if (parent === undefined && args?.kind !== 'object') return;
    const known = this.#found.get(file) ?? new Map<number, Resolved>();
    this.#found.set(
      file,
      known.set(resolve.function, {
        parent,
        arguments: args?.kind === 'object' ? () => objectType('', this.#fields(file, args, '')) : undefined,
      }),
    );
  }

  /** What a call declares, when it is one that declares a type: its fields are those that stand inside. */
  #declares(file: LinkedFile, call: Call): { readonly parent: Resolved['parent'] } | undefined {
    const { callee, arguments: args } = call;
    const [first, second] = args;
    const name = nameOf(file, callee);
    const options = first?.kind === 'object' ? first.properties : [];
    const named = textOf(valueAt(options, 'name'));
    switch (name) {
      case undefined:
        return undefined;
      case 'inputObjectType':
      case 'objectType':
      case 'interfaceType':
      case 'GraphQLObjectType':
      case 'GraphQLInputObjectType':
        if (named !== undefined) {
          const declared = valueAt(options, 'definition') ?? valueAt(options, 'fields');
          this.#records.set(named, this.#fields(file, declared, named));
          return { parent: () => this.#record(named) };
        }
        break;
      case 'extendType': {
        const extended = textOf(valueAt(options, 'type'));
        return extended === undefined ? undefined : { parent: () => this.#record(extended) };
      }
      case 'inputType': {
        const input = textOf(first);
        if (input !== undefined && second?.kind === 'object')
          this.#records.set(input, this.#fields(file, valueAt(second.properties, 'fields'), input));
        return undefined;
      }
      case 'implement':
        return callee.kind === 'member'
          ? { parent: (types) => this.#backing(types, file, callee.object) }
          : undefined;
      case 'queryType':
      case 'mutationType':
      case 'queryField':
      case 'mutationField':
        return { parent: undefined };
    }
    return /^(prisma|drizzle)?(object|interface|node)(Type|Field|Fields)?$/i.test(name) && first !== undefined
      ? { parent: (types) => this.#backing(types, file, first) }
      : undefined;
  }

  #record(name: string): Type | undefined {
    const fields = this.#records.get(name);
    return fields === undefined ? undefined : objectType(name, fields);
  }

  /** What stands behind an object type of Pothos: a class, a type that is named for it, a model of a mapper. */
  #backing(types: CodeFirstTypes, file: LinkedFile, reference: Expression): Type | undefined {
    const text = textOf(reference);
    if (text !== undefined) return this.#builderObject(types, text) ?? types.model(text);
    if (reference.kind === 'call') return types.typeArgument(file, reference);
    if (reference.kind !== 'variable') return undefined;
    const entity = this.program.entityOfVariable(file, reference.variable);
    if (entity?.kind !== 'variable') return undefined;
    const { initialiser, class: index } = entity.facts;
    const entry = index === undefined ? undefined : entity.file.facts.classes[index];
    if (entry !== undefined) return types.classOf(entity.file, entry);
    if (initialiser?.kind !== 'call') return undefined;
    return nameOf(entity.file, initialiser.callee) === 'objectRef'
      ? types.typeArgument(entity.file, initialiser)
      : this.#backing(types, entity.file, initialiser.arguments[0] ?? initialiser.callee);
  }

  /** `new SchemaBuilder<{ Objects: { Patient: Patient } }>({})` says what stands behind the names of objects. */
  #builderObject(types: CodeFirstTypes, name: string): Type | undefined {
    for (const file of this.program.files)
      for (const { initialiser } of file.facts.variables) {
        if (initialiser?.kind !== 'call' || !initialiser.construct || initialiser.typeArguments.length === 0)
          continue;
        if (importedFrom(file, initialiser.callee) !== '@pothos/core') continue;
        const objects = propertyOf(types.typeArgument(file, initialiser), 'Objects');
        const found = propertyOf(objects, name);
        if (found !== undefined) return found;
      }
    return undefined;
  }

  /** The fields that an object literal, or a function of the builder, declares. */
  #fields(file: LinkedFile, declared: Expression | undefined, owner: string): Map<string, Property> {
    const fields = new Map<string, Property>();
    const add = (name: string, described: Expression): void => {
      fields.set(name, { name, owner, type: () => this.#typeIn(file, described) });
    };
    if (declared?.kind === 'object') {
      for (const property of declared.properties)
        if (property.kind === 'property') add(property.name, property.value);
    } else if (declared?.kind === 'function') {
      for (const statement of file.facts.functions[declared.function]?.body ?? []) {
        const value = expressionOf(statement);
        if (statement.kind === 'return' && value?.kind === 'object')
          for (const [name, field] of this.#fields(file, value, owner)) fields.set(name, field);
        const name = value?.kind === 'call' ? textOf(value.arguments[0]) : undefined;
        if (value !== undefined && name !== undefined) add(name, value);
      }
    }
    return fields;
  }

  /** What a field or an argument is declared as, in the words of these libraries. */
  #typeIn(file: LinkedFile, described: Expression): Type {
    switch (described.kind) {
      case 'constant':
        return typeof described.value === 'string' ? this.#named(described.value) : UNKNOWN;
      case 'variable':
        return this.#named(file.facts.variables[described.variable]?.name ?? '');
      case 'member':
        return this.#named(described.name);
      case 'array': {
        const [element] = described.elements;
        return {
          kind: 'collection',
          of: 'array',
          element: () => (element === undefined ? UNKNOWN : this.#typeIn(file, element)),
        };
      }
      case 'object': {
        const type = valueAt(described.properties, 'type');
        return type === undefined ? UNKNOWN : this.#typeIn(file, type);
      }
      case 'call': {
        const word = nameOf(file, described.callee) ?? '';
        const own = this.#named(word.replace(/(Arg|List)$/, ''));
        if (own !== UNKNOWN) return own;
        const last = described.arguments.at(-1);
        return last === undefined ? UNKNOWN : this.#typeIn(file, last);
      }
      default:
        return UNKNOWN;
    }
  }

  #named(word: string): Type {
    const name = word.replace(/^GraphQL/, '');
    return (
      this.#record(word) ??
      scalarType(name === 'id' ? 'ID' : name.charAt(0).toUpperCase() + name.slice(1)) ??
      UNKNOWN
    );
  }
}

function buildsSchema(file: LinkedFile): boolean {
  return file.facts.variables.some((variable) => BUILDERS.test(variable.import?.module ?? ''));
}

function importedFrom(file: LinkedFile, expression: Expression): string | undefined {
  return expression.kind === 'variable'
    ? file.facts.variables[expression.variable]?.import?.module
    : undefined;
}

/** What is called, by its last name. */
function nameOf(file: LinkedFile, callee: Expression): string | undefined {
  if (callee.kind === 'member') return callee.name;
  if (callee.kind !== 'variable') return undefined;
  const variable = file.facts.variables[callee.variable];
  return variable?.import === undefined || /^(default|\*)$/.test(variable.import.name)
    ? variable?.name
    : variable.import.name;
}

function valueAt(properties: readonly ObjectProperty[], name: string): Expression | undefined {
  const found = properties.find((property) => property.kind === 'property' && property.name === name);
  return found?.kind === 'property' ? found.value : undefined;
}

function textOf(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'constant' && typeof expression.value === 'string'
    ? expression.value
    : undefined;
}

function expressionOf(statement: Statement): Expression | undefined {
  return statement.kind === 'expression'
    ? statement.expression
    : statement.kind === 'return'
      ? statement.value
      : undefined;
}

function propertyOf(type: Type | undefined, name: string): Type | undefined {
  return type?.kind === 'object' ? type.properties().get(name)?.type() : undefined;
}
