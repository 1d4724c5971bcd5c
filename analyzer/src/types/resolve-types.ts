import type {
  ClassFacts,
  ClassMember,
  Expression,
  TypeDeclaration,
  TypeDefaults,
  TypeExpression,
  TypeMember,
} from '../facts/ir.js';
import type { LinkedFile, Program, TypeEntity } from '../link/program.js';
import { conditionalType } from './conditional-types.js';
import { isAskedFor } from './schemas/orm-relations.js';
import { mappedType } from './mapped-types.js';
import { mappedDto } from './schemas/mapped-dtos.js';
import type { SchemaReaders } from './schemas/readers.js';
import {
  isOpaque,
  lazily,
  literalsOf,
  objectType,
  unionOf,
  UNKNOWN,
  type ObjectType,
  type Property,
  type Type,
  type TypeScope,
} from './types.js';

/** How deep type expressions are followed before the rest counts as unknown. */
const DEPTH_BOUND = 24;

type ClassType = Extract<Type, { kind: 'class' }>;

const NO_PARAMETERS: ReadonlyMap<string, Type> = new Map();

/** Resolves declared types across files, with the utility types of the language, without the compiler's checker. */
export class TypeResolver {
  readonly #resolving = new Set<object>();
  readonly #aliases = new Map<object, Type>();
  #depth = 0;

  constructor(
    private readonly program: Program,
    private readonly schemas: SchemaReaders,
  ) {}

  resolve(expression: TypeExpression | undefined, scope: TypeScope): Type {
    if (expression === undefined || this.#depth > DEPTH_BOUND) return UNKNOWN;
    this.#depth++;
    try {
      return this.#resolve(expression, scope);
    } finally {
      this.#depth--;
    }
  }

  /** The type of a property, through unions and inheritance; undefined where the type has no such property. */
  property(type: Type, name: string): Property | undefined {
    switch (type.kind) {
      case 'object':
        return type.properties().get(name) ?? indexProperty(type, name);
      case 'class':
        return this.classProperties(type).get(name);
      case 'union': {
        const found = type.types
          .map((member) => this.property(member, name))
          .filter((property) => property !== undefined);
        const first = found[0];
        if (first === undefined || found.length === 1) return first;
        return { ...first, type: lazily(() => unionOf(found.map((property) => property.type()))) };
      }
      case 'external': {
        const schema = this.schemas.externalType(type.package, type.name, type.arguments);
        return schema === undefined ? undefined : this.property(schema, name);
      }
      case 'tuple': {
        const element = type.elements[Number(name)];
        return element === undefined ? undefined : { name, owner: '', type: () => element };
      }
      default:
        return undefined;
    }
  }

  /** All properties of a type that are data; methods, relations and the fields of services are left out. */
  properties(type: Type): readonly Property[] {
    switch (type.kind) {
      case 'object':
        return [...type.properties().values()].filter(
          (property) => property.method !== true && property.relation !== true,
        );
      case 'class':
        if (
          /(Service|Controller|Repository|Client|Module|Gateway|Provider|Manager|Factory|Logger|Mailer|Store)$/.test(
            type.class.name,
          )
        )
          return [];
        return [...this.classProperties(type).values()].filter(
          (property) => property.method !== true && property.relation !== true,
        );
      case 'union': {
        const byName = new Map<string, Property>();
        for (const member of type.types)
          for (const property of this.properties(member))
            if (!byName.has(property.name)) byName.set(property.name, property);
        return [...byName.values()];
      }
      case 'external': {
        const schema = this.schemas.externalType(type.package, type.name, type.arguments);
        return schema === undefined ? [] : this.properties(schema);
      }
      default:
        return [];
    }
  }

  /** The type of the elements of a collection, or the type itself where it is not one. */
  element(type: Type): Type | undefined {
    switch (type.kind) {
      case 'collection':
        return type.element();
      case 'tuple':
        return unionOf(type.elements);
      case 'union': {
        const elements = type.types
          .map((member) => this.element(member))
          .filter((element) => element !== undefined);
        return elements.length === 0 ? undefined : unionOf(elements);
      }
      case 'object':
        return type.index?.();
      default:
        return undefined;
    }
  }

  /** The name that gives the fields of a type their context. */
  nameOf(type: Type, depth = DEPTH_BOUND): string {
    if (depth === 0) return '';
    switch (type.kind) {
      case 'object':
        return type.name;
      case 'class':
        return type.class.name;
      case 'external':
        return type.name.split('.').at(-1) ?? '';
      case 'collection':
        return this.nameOf(type.element(), depth - 1);
      case 'union':
        return type.types.map((member) => this.nameOf(member, depth - 1)).find((name) => name !== '') ?? '';
      default:
        return '';
    }
  }

  /** Fields and methods of a class, its bases included. */
  classProperties(type: Extract<Type, { kind: 'class' }>): ReadonlyMap<string, Property> {
    const known = this.#classes.get(type);
    if (known !== undefined) return known;
    const properties = new Map<string, Property>();
    this.#classes.set(type, properties);
    const scope = this.#bind(type.file, type.class, type.arguments);
    if (type.class.extendsType !== undefined) {
      const mapped =
        type.class.extends?.kind === 'call'
          ? mappedDto(this.program, this, type.file, type.class.extends)
          : undefined;
      const base = mapped ?? this.resolve(type.class.extendsType, scope);
      if (base.kind === 'class' || base.kind === 'object')
        for (const property of this.allProperties(base)) properties.set(property.name, property);
    }
    for (const [name, property] of this.schemas.classFields(type.file, type.class))
      properties.set(name, property);
    for (const member of type.class.members) {
      if (member.static || member.kind === 'constructor') continue;
      const method = member.kind === 'method' || member.kind === 'setter';
      const relation = member.decorators.some((decorator) => isAskedFor(type.file, decorator));
      properties.set(member.name, {
        name: member.name,
        owner: type.class.name,
        type: lazily(() => this.#typeOfField(member, scope)),
        ...(member.personal === undefined ? {} : { personal: member.personal }),
        ...(method ? { method } : {}),
        ...(relation ? { relation } : {}),
      });
    }
    return properties;
  }

  /** What a field is declared as, or else the collection of something known that it is created as. */
  #typeOfField({ type, initialiser }: ClassMember, scope: TypeScope): Type {
    if (type !== undefined) return this.resolve(type, scope);
    const created = this.resolve(createdType(initialiser), scope);
    return isOpaque(this.element(created) ?? UNKNOWN) ? UNKNOWN : created;
  }

  readonly #classes = new WeakMap<Type, Map<string, Property>>();
  readonly #classTypes = new WeakMap<ClassFacts, ClassType>();
  readonly #externalTypes = new Map<string, Type>();

  /** The type of a class without type arguments; always the same object, so that what is known of it can be kept. */
  classType(file: LinkedFile, entry: ClassFacts): ClassType {
    let type = this.#classTypes.get(entry);
    if (type === undefined)
      this.#classTypes.set(entry, (type = { kind: 'class', file, class: entry, arguments: [] }));
    return type;
  }

  #externalType(packageName: string, name: string, args: readonly Type[]): Type {
    const key = args.length === 0 ? `${packageName}:${name}` : undefined;
    const known = key === undefined ? undefined : this.#externalTypes.get(key);
    if (known !== undefined) return known;
    const type = this.schemas.externalType(packageName, name, args) ?? {
      kind: 'external',
      package: packageName,
      name,
      arguments: args,
    };
    if (key !== undefined) this.#externalTypes.set(key, type);
    return type;
  }

  /** The type that a resolved name stands for. */
  typeOfEntity(entity: TypeEntity | undefined, args: readonly Type[]): Type {
    if (entity === undefined) return UNKNOWN;
    switch (entity.kind) {
      case 'class':
        return args.length === 0
          ? this.classType(entity.file, entity.class)
          : { kind: 'class', file: entity.file, class: entity.class, arguments: args };
      case 'external':
        return this.#externalType(entity.package, entity.path, args);
      case 'module':
        return UNKNOWN;
      case 'declaration':
        break;
    }
    const { declaration, file } = entity;
    if (declaration.kind === 'enum') return { kind: 'primitive', name: 'symbol' };
    const cached = args.length === 0 ? this.#aliases.get(declaration) : undefined;
    if (cached !== undefined) return cached;
    if (this.#resolving.has(declaration)) return UNKNOWN;
    this.#resolving.add(declaration);
    try {
      const scope = this.#bind(file, declaration, args);
      const resolved = this.resolve(declaration.type, scope);
      const type: Type =
        resolved.kind === 'object' && !(isComputed(declaration) && resolved.name !== '')
          ? {
              ...resolved,
              name: isComputed(declaration) ? '' : declaration.name,
              properties: lazily(() =>
                this.#declared(
                  isComputed(declaration) ? '' : declaration.name,
                  resolved,
                  declaration.extends,
                  scope,
                ),
              ),
            }
          : resolved;
      if (args.length === 0) this.#aliases.set(declaration, type);
      return type;
    } finally {
      this.#resolving.delete(declaration);
    }
  }

  /** A scope in which type parameters are what they are given, or else their defaults. */
  #bind(
    file: LinkedFile,
    declaration: { readonly typeParameters: readonly string[]; readonly typeDefaults?: TypeDefaults },
    args: readonly Type[],
  ): TypeScope {
    const scope: TypeScope = { file, parameters: bind(declaration.typeParameters, args) };
    if (declaration.typeDefaults === undefined || args.length >= declaration.typeParameters.length)
      return scope;
    const parameters = new Map(scope.parameters);
    for (const name of declaration.typeParameters.slice(args.length)) {
      const given = declaration.typeDefaults[name];
      if (given !== undefined) parameters.set(name, this.resolve(given, { file, parameters }));
    }
    return { file, parameters };
  }

  /** The properties of an interface: its own, with its name as owner, over those of what it extends. */
  #declared(
    name: string,
    own: ObjectType,
    bases: readonly TypeExpression[],
    scope: TypeScope,
  ): ReadonlyMap<string, Property> {
    const properties = new Map<string, Property>();
    for (const base of bases)
      for (const property of this.allProperties(this.resolve(base, scope)))
        properties.set(property.name, property);
    const add = (type: ObjectType): void => {
      for (const [key, property] of type.properties())
        properties.set(key, property.owner === '' ? { ...property, owner: name } : property);
    };
    add(own);
    for (const { target, file, declaration } of this.program.augmentations) {
      if (target !== scope.file || declaration.name !== name) continue;
      const added = this.resolve(declaration.type, fileScope(file));
      if (added.kind === 'object') add(added);
    }
    return properties;
  }

  /** Properties of every kind, with relations and methods. */
  allProperties(type: Type): Iterable<Property> {
    if (type.kind === 'object') return type.properties().values();
    if (type.kind === 'class') return this.classProperties(type).values();
    return this.properties(type);
  }

  #resolve(expression: TypeExpression, scope: TypeScope): Type {
    switch (expression.kind) {
      case 'primitive':
        return expression;
      case 'literal':
        return expression;
      case 'array':
        return {
          kind: 'collection',
          of: 'array',
          element: lazily(() => this.resolve(expression.element, scope)),
        };
      case 'tuple':
        return {
          kind: 'tuple',
          elements: expression.elements.map((element) => this.resolve(element, scope)),
        };
      case 'union':
        return unionOf(expression.types.map((type) => this.resolve(type, scope)));
      case 'intersection':
        return this.#intersection(expression.types.map((type) => this.resolve(type, scope)));
      case 'object':
        return this.#object(expression.members, expression.index, scope);
      case 'function':
        return {
          kind: 'function',
          parameters: expression.parameters.map((parameter) => this.resolve(parameter, scope)),
          result: lazily(() => this.resolve(expression.result, scope)),
          ...(expression.typeParameters.length === 0
            ? {}
            : {
                resultWith: (args: readonly Type[]) =>
                  this.resolve(expression.result, withParameters(scope, expression.typeParameters, args)),
              }),
        };
      case 'keyof':
        return unionOf(
          this.properties(this.resolve(expression.type, scope)).map((property) => ({
            kind: 'literal',
            value: property.name,
          })),
        );
      case 'indexed':
        return this.#indexed(this.resolve(expression.object, scope), this.resolve(expression.index, scope));
      case 'typeof':
        return (
          this.schemas.typeOfValue(scope.file, expression.expression) ??
          this.#typeOfVariable(scope.file, expression.expression)
        );
      case 'mapped':
        return mappedType(this, expression, scope);
      case 'conditional':
        return conditionalType(this, expression, scope);
      case 'infer':
        return UNKNOWN;
      case 'import': {
        const name = expression.name.join('.');
        const entity = this.program.resolveTypeImport(scope.file, {
          module: expression.module,
          name: name === '' ? '*' : name,
        });
        return this.typeOfEntity(
          entity,
          expression.arguments.map((type) => this.resolve(type, scope)),
        );
      }
      case 'reference':
        return this.#reference(expression.name, expression.arguments, scope);
    }
  }

  #reference(
    name: readonly string[],
    argumentExpressions: readonly TypeExpression[],
    scope: TypeScope,
  ): Type {
    const [head, ...rest] = name;
    if (head === undefined) return UNKNOWN;
    if (rest.length === 0) {
      const parameter = scope.parameters.get(head);
      if (parameter !== undefined) return parameter;
    }
    const args = lazily(() => argumentExpressions.map((type) => this.resolve(type, scope)));
    const entity = this.program.resolveTypeName(scope.file, head);
    if (entity === undefined && rest.length > 0) {
      const member = this.#memberOfNamespace(scope.file, head, rest);
      return member === undefined
        ? this.#externalType('global', name.join('.'), args())
        : this.typeOfEntity(member, args());
    }
    if (entity === undefined) {
      const declared = this.program.globalType(head);
      return declared === undefined ? this.#builtin(head, args()) : this.typeOfEntity(declared, args());
    }
    if (entity.kind === 'external') {
      const path = [entity.path, ...rest].filter((part) => part !== '').join('.');
      return this.typeOfEntity({ ...entity, path }, args());
    }
    if (entity.kind === 'module' && rest[0] !== undefined)
      return this.typeOfEntity(this.program.resolveTypeExport(entity.file, rest[0], new Set()), args());
    return this.typeOfEntity(entity, args());
  }

  /** The utility types and collections of the language. Promises are transparent: awaiting is understood. */
  #builtin(name: string, args: readonly Type[]): Type {
    const first = args[0] ?? UNKNOWN;
    const second = args[1] ?? UNKNOWN;
    switch (name) {
      case 'Promise':
      case 'PromiseLike':
      case 'Awaited':
      case 'Partial':
      case 'Required':
      case 'Readonly':
      case 'NonNullable':
        return first;
      case 'Array':
      case 'ReadonlyArray':
      case 'Set':
      case 'ReadonlySet':
      case 'Iterable':
      case 'IterableIterator':
      case 'AsyncIterable':
      case 'Generator':
      case 'AsyncGenerator':
        return { kind: 'collection', of: 'array', element: () => first };
      case 'Map':
      case 'ReadonlyMap':
      case 'WeakMap':
        return { kind: 'collection', of: 'map', element: () => second };
      case 'Record':
        return this.#record(first, second);
      case 'Pick':
        return this.#select(first, new Set(literalsOf(second)), true);
      case 'Omit':
        return this.#select(first, new Set(literalsOf(second)), false);
      case 'Extract':
        return choose(first, second, true);
      case 'Exclude':
        return choose(first, second, false);
      case 'ReturnType':
      case 'InstanceType':
        return first.kind === 'function' ? first.result() : first;
      case 'Parameters':
        return first.kind === 'function' ? { kind: 'tuple', elements: first.parameters } : UNKNOWN;
      case 'Date':
        return { kind: 'primitive', name: 'date' };
      case 'String':
        return { kind: 'primitive', name: 'string' };
      default:
        return { kind: 'external', package: 'global', name, arguments: args };
    }
  }

  #record(keys: Type, value: Type): Type {
    const names = literalsOf(keys);
    if (names.length === 0) return { kind: 'collection', of: 'record', element: () => value };
    return objectType('', new Map(names.map((name) => [name, { name, owner: '', type: () => value }])));
  }

  #select(type: Type, names: ReadonlySet<string>, keep: boolean): Type {
    if (isOpaque(type)) return type;
    const make = (): ReadonlyMap<string, Property> =>
      new Map(
        [...this.allProperties(type)]
          .filter((property) => names.has(property.name) === keep)
          .map((property) => [property.name, property]),
      );
    return { kind: 'object', name: this.nameOf(type), properties: lazily(make) };
  }

  #intersection(types: readonly Type[]): Type {
    const objects = types.filter((type) => !isOpaque(type));
    const [only] = objects;
    if (only === undefined) return UNKNOWN;
    if (objects.length === 1) return only;
    // A branded primitive (`string & { __brand: 'UserId' }`) is the primitive.
    const primitive = objects.find((type) => type.kind === 'primitive');
    if (primitive !== undefined) return primitive;
    const name = objects.map((type) => this.nameOf(type)).find((candidate) => candidate !== '') ?? '';
    return {
      kind: 'object',
      name,
      properties: lazily(
        () =>
          new Map(
            objects.flatMap((type) =>
              [...this.allProperties(type)].map((property): [string, Property] => [property.name, property]),
            ),
          ),
      ),
    };
  }

  #object(members: readonly TypeMember[], index: TypeExpression | undefined, scope: TypeScope): Type {
    if (members.length === 0 && index !== undefined)
      return { kind: 'collection', of: 'record', element: lazily(() => this.resolve(index, scope)) };
    const properties = lazily(
      () =>
        new Map(
          members.map((member): [string, Property] => [
            member.name,
            {
              name: member.name,
              owner: '',
              type: lazily(() => this.resolve(member.type, scope)),
              ...(member.personal === undefined ? {} : { personal: member.personal }),
              ...(member.method ? { method: true } : {}),
            },
          ]),
        ),
    );
    return index === undefined
      ? { kind: 'object', name: '', properties }
      : { kind: 'object', name: '', properties, index: lazily(() => this.resolve(index, scope)) };
  }

  #indexed(object: Type, index: Type): Type {
    const names = literalsOf(index);
    if (names.length === 0) return this.element(object) ?? UNKNOWN;
    return unionOf(names.map((name) => this.property(object, name)?.type() ?? UNKNOWN));
  }

  /** A type in a namespace, whose members are read as if they stood in the module. */
  #memberOfNamespace(file: LinkedFile, head: string, rest: readonly string[]): TypeEntity | undefined {
    const name = rest.at(-1) ?? '';
    const variable = file.variablesByName.get(head);
    const facts = variable === undefined ? undefined : file.facts.variables[variable];
    if (facts === undefined) return undefined;
    if (facts.import === undefined) return this.program.resolveTypeName(file, name);
    const target = this.program.resolveModule(file, facts.import.module);
    return 'file' in target ? this.program.resolveTypeName(target.file, name) : undefined;
  }

  /** The type of a class that an expression names. */
  classOf(file: LinkedFile, expression: Expression): Type | undefined {
    const type = this.#typeOfVariable(file, expression);
    return type.kind === 'class' ? type : undefined;
  }

  /** The type of a function, a class or an annotated variable, for `typeof`. */
  #typeOfVariable(file: LinkedFile, expression: Expression): Type {
    if (expression.kind !== 'variable') return UNKNOWN;
    const entity = this.program.entityOfVariable(file, expression.variable);
    if (entity?.kind !== 'variable') return UNKNOWN;
    const { facts, file: origin } = entity;
    const declared = facts.function === undefined ? undefined : origin.facts.functions[facts.function];
    const scope = fileScope(origin);
    if (declared !== undefined)
      return {
        kind: 'function',
        parameters: declared.parameters.map((parameter) => this.resolve(parameter.type, scope)),
        result: lazily(() => this.resolve(declared.returnType, scope)),
      };
    const entry = facts.class === undefined ? undefined : origin.facts.classes[facts.class];
    return entry === undefined ? this.resolve(facts.type, scope) : this.classType(origin, entry);
  }
}

/** A generic alias of something else than an object (`Rows<T>`) is the name of an operation, not of what it yields. */
function isComputed({ typeParameters, type }: TypeDeclaration): boolean {
  return typeParameters.length > 0 && type?.kind !== 'object';
}

/** The type that a collection is created with, `Map<string, User>` in `new Map<string, User>()`. */
export function createdType(expression: Expression | undefined): TypeExpression | undefined {
  if (expression?.kind !== 'call' || !expression.construct || expression.typeArguments.length === 0)
    return undefined;
  const { callee } = expression;
  return callee.kind === 'global'
    ? { kind: 'reference', name: [callee.name], arguments: expression.typeArguments }
    : undefined;
}

/** The members of a union that are, or are not, among others. */
function choose(type: Type, others: Type, keep: boolean): Type {
  const names = new Set(literalsOf(others));
  if (names.size === 0 || literalsOf(type).length === 0) return type;
  const members = type.kind === 'union' ? type.types : [type];
  return unionOf(
    members.filter((member) => member.kind !== 'literal' || names.has(String(member.value)) === keep),
  );
}

/** Binds type parameters to arguments; missing ones are unknown. */
export function bind(parameters: readonly string[], args: readonly Type[]): ReadonlyMap<string, Type> {
  return parameters.length === 0
    ? NO_PARAMETERS
    : new Map(parameters.map((name, index) => [name, args[index] ?? UNKNOWN]));
}

/** A scope in which some more type parameters mean something. */
export function withParameters(
  scope: TypeScope,
  parameters: readonly string[],
  args: readonly Type[],
): TypeScope {
  return { ...scope, parameters: new Map([...scope.parameters, ...bind(parameters, args)]) };
}

/** A scope without type parameters. */
export function fileScope(file: LinkedFile): TypeScope {
  return { file, parameters: NO_PARAMETERS };
}

function indexProperty(type: ObjectType, name: string): Property | undefined {
  return type.index === undefined ? undefined : { name, owner: type.name, type: type.index };
}
