import type { ClassFacts, Expression, TypeDeclaration, TypeDefaults, TypeExpression } from '../facts/ir.js';
import type { LinkedFile, Program, TypeEntity } from '../link/program.js';
import { addClassProperties } from './class-types.js';
import { conditionalType } from './conditional-types.js';
import { mappedType } from './mapped-types.js';
import { TypeMembers, type ClassType } from './members.js';
import { declaredProperties, indexedType, intersectionOf, writtenObject } from './object-types.js';
import type { SchemaReaders } from './schemas/readers.js';
import { bind, fileScope, withParameters } from './scopes.js';
import { lazily, unionOf, UNKNOWN, type Property, type Type, type TypeScope } from './types.js';
import { templateType } from './template-types.js';
import { utilityType } from './utility-types.js';

/** How deep type expressions are followed before the rest counts as unknown. */
const DEPTH_BOUND = 24;

/** Resolves declared types across files, with the utility types of the language, without the compiler's checker. */
export class TypeResolver extends TypeMembers {
  readonly #resolving = new Set<object>();
  readonly #classes = new WeakMap<Type, Map<string, Property>>();
  readonly #classTypes = new WeakMap<ClassFacts, ClassType>();
  readonly #externalTypes = new Map<string, Type>();
  readonly #aliases = new Map<object, Type>();
  #depth = 0;

  constructor(
    private readonly program: Program,
    schemas: SchemaReaders,
  ) {
    super(schemas);
  }

  resolve(expression: TypeExpression | undefined, scope: TypeScope): Type {
    if (expression === undefined || this.#depth > DEPTH_BOUND) return UNKNOWN;
    this.#depth++;
    try {
      return this.#resolve(expression, scope);
    } finally {
      this.#depth--;
    }
  }

  /** Fields and methods of a class, its bases included. */
  classProperties(type: Extract<Type, { kind: 'class' }>): ReadonlyMap<string, Property> {
    const known = this.#classes.get(type);
    if (known !== undefined) return known;
    const properties = new Map<string, Property>();
    this.#classes.set(type, properties);
    const scope = withParameters(this.#bind(type.file, type.class, type.arguments), ['this'], [type]);
    addClassProperties(
      { resolver: this, program: this.program, schemas: this.schemas },
      type,
      scope,
      properties,
    );
    return properties;
  }

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
                declaredProperties(
                  this,
                  this.program.augmentations,
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
        return intersectionOf(
          this,
          expression.types.map((type) => this.resolve(type, scope)),
        );
      case 'object':
        return writtenObject(this, expression.members, expression.index, scope);
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
        return indexedType(
          this,
          this.resolve(expression.object, scope),
          this.resolve(expression.index, scope),
        );
      case 'typeof':
        return (
          this.schemas.typeOfValue(scope.file, expression.expression) ??
          this.#typeOfValue(scope.file, expression.expression)
        );
      case 'mapped':
        return mappedType(this, expression, scope);
      case 'conditional':
        return conditionalType(this, expression, scope);
      case 'template':
        return templateType(this, expression, scope);
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
      // Outside a class nothing is known of the object that a function belongs to.
      if (head === 'this') return UNKNOWN;
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
      return declared === undefined ? utilityType(this, head, args()) : this.typeOfEntity(declared, args());
    }
    if (entity.kind === 'external') {
      const path = [entity.path, ...rest].filter((part) => part !== '').join('.');
      return this.typeOfEntity({ ...entity, path }, args());
    }
    if (entity.kind === 'module' && rest[0] !== undefined)
      return this.typeOfEntity(this.program.resolveTypeExport(entity.file, rest[0], new Set()), args());
    return this.typeOfEntity(entity, args());
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

  /** What `typeof` says of a variable, and of a member of one: of an object, or of a whole module. */
  #typeOfValue(file: LinkedFile, expression: Expression): Type {
    if (expression.kind !== 'member') return this.#typeOfVariable(file, expression);
    const { object, name } = expression;
    const module =
      object.kind === 'variable' ? this.program.entityOfVariable(file, object.variable) : undefined;
    if (module?.kind !== 'module') {
      const type = this.schemas.typeOfValue(file, object) ?? this.#typeOfValue(file, object);
      return this.property(type, name)?.type() ?? UNKNOWN;
    }
    const index = module.file.variablesByName.get(name);
    const { start, end } = expression;
    return index === undefined
      ? UNKNOWN
      : this.#typeOfVariable(module.file, { kind: 'variable', variable: index, start, end });
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
