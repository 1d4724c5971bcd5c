import type { ModuleMap, SchemaText } from 'tomograph';
import { bundledCompiler } from 'tomograph';
import type * as LowerFile from '../../analyzer/src/facts/lower-file.js';
import type * as Programs from '../../analyzer/src/link/program.js';
import type * as Resolvers from '../../analyzer/src/types/resolve-types.js';
import type * as Schemas from '../../analyzer/src/types/schemas/index.js';
import type * as Scopes from '../../analyzer/src/types/scopes.js';
import type { Type } from '../../analyzer/src/types/types.js';

export type { Type } from '../../analyzer/src/types/types.js';
export type { Entity, LinkedFile, Program, TypeEntity } from '../../analyzer/src/link/program.js';

/** The rooms of the engine are no public interface: they are loaded from where the build has put them. */
const built = new URL('../../../analyzer/dist/', import.meta.url);
const load = async <T>(path: string): Promise<T> => (await import(new URL(path, built).href)) as T;

const { lowerFile } = await load<typeof LowerFile>('facts/lower-file.js');
const { Program } = await load<typeof Programs>('link/program.js');
const { TypeResolver } = await load<typeof Resolvers>('types/resolve-types.js');
const { SchemaIndex } = await load<typeof Schemas>('types/schemas/index.js');
const { fileScope } = await load<typeof Scopes>('types/scopes.js');

const compiler = await bundledCompiler();

const NO_MODULES: ModuleMap = { aliases: [], packages: {} };

/** The files of a program, linked; in the order of their paths, as a session has them. */
export function linkedProgram(
  files: Readonly<Record<string, string>>,
  modules = NO_MODULES,
): Programs.Program {
  const facts = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => lowerFile(compiler, { path, text }));
  return new Program(facts, modules);
}

/** The type layer over a program, and what it makes of the types that are declared in it. */
export class TypeRoom {
  readonly program: Programs.Program;
  readonly types: Resolvers.TypeResolver;

  constructor(
    files: Readonly<Record<string, string>>,
    schemas: readonly SchemaText[] = [],
    modules = NO_MODULES,
  ) {
    this.program = linkedProgram(files, modules);
    this.types = new TypeResolver(this.program, new SchemaIndex(this.program, schemas));
  }

  /** The type of that name in a file. */
  named(path: string, name: string): Type {
    return this.types.typeOfEntity(this.program.resolveTypeName(fileAt(this.program, path), name), []);
  }

  /** What the type of that name is, in the notation of the language. */
  text(path: string, name: string): string {
    return textOf(this.types, this.named(path, name));
  }

  /** What a variable of a file is declared as. */
  declared(path: string, name: string): string {
    const file = fileAt(this.program, path);
    const facts = file.facts.variables[file.variablesByName.get(name) ?? -1];
    if (facts === undefined) throw new Error(`${path} has no variable ${name}.`);
    return textOf(this.types, this.types.resolve(facts.type, fileScope(file)));
  }
}

/** A file that the test knows to be there. */
export function fileAt(program: Programs.Program, path: string): Programs.LinkedFile {
  const file = program.fileAt(path);
  if (file === undefined) throw new Error(`There is no file ${path}.`);
  return file;
}

const NESTING = 5;

/**
 * A resolved type in the notation of the language. Objects list what a whole record holds; relations and hidden
 * columns are marked with `?`, methods with `()`.
 */
function textOf(types: Resolvers.TypeResolver, type: Type, depth = NESTING): string {
  if (depth === 0) return '…';
  const inner = (part: Type): string => textOf(types, part, depth - 1);
  switch (type.kind) {
    case 'primitive':
      return type.name;
    case 'literal':
      return JSON.stringify(type.value);
    case 'collection': {
      const element = inner(type.element());
      if (type.of === 'array') return element.includes(' | ') ? `(${element})[]` : `${element}[]`;
      return `${type.of}<${element}>`;
    }
    case 'tuple':
      return `[${type.elements.map(inner).join(', ')}]`;
    case 'union':
      return type.types.map(inner).join(' | ');
    case 'function':
      return `(${type.parameters.map(inner).join(', ')}) => ${inner(type.result())}`;
    case 'external':
      return `${type.package}:${type.name}${type.arguments.length === 0 ? '' : `<${type.arguments.map(inner).join(', ')}>`}`;
    case 'object':
    case 'class': {
      const fields = [...types.allProperties(type)].map((property) => {
        if (property.method === true) return `${property.name}()`;
        return `${property.name}${property.relation === true ? '?' : ''}: ${inner(property.type())}`;
      });
      const index =
        type.kind === 'object' && type.index !== undefined ? [`[key]: ${inner(type.index())}`] : [];
      return `{ ${[...fields, ...index].join('; ')} }`.replace('{  }', '{}');
    }
  }
}
