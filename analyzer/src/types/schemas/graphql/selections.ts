import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionSetNode,
} from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import { objectType, unionOf, UNKNOWN, type ObjectType, type Property, type Type } from '../../types.js';
import { namedIn, type GraphQlTypes } from './sdl.js';

/** Fragments that contain themselves are no valid documents, and must not be followed forever. */
const DEPTH = 16;

/** What the selections of operations bring, with the schema's types where the schema is known. */
export class Selections {
  constructor(
    private readonly types: GraphQlTypes,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  /** What the first operation of a document answers; undefined where it holds none. */
  result(document: DocumentNode): Type | undefined {
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION)
        return this.#selected(definition.selectionSet, this.types.rootOf(definition.operation), '', DEPTH);
    return undefined;
  }

  #selected(set: SelectionSetNode, type: string | undefined, name: string, depth: number): ObjectType {
    const properties = new Map<string, Property>();
    this.#collect(set, type, name, depth, properties);
    return objectType(name, properties);
  }

  #collect(
    set: SelectionSetNode,
    type: string | undefined,
    owner: string,
    depth: number,
    properties: Map<string, Property>,
  ): void {
    if (depth === 0) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = this.#field(selection, type, owner, depth);
        properties.set(selection.alias?.value ?? selection.name.value, field);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value ?? type;
        this.#collect(selection.selectionSet, on, owner, depth - 1, properties);
      } else {
        const fragment = this.fragments.get(selection.name.value);
        if (fragment !== undefined)
          this.#collect(
            fragment.selectionSet,
            fragment.typeCondition.name.value,
            owner,
            depth - 1,
            properties,
          );
      }
    }
  }

  /** A field keeps its own name under an alias: it is what the field is, whatever the code calls it. */
  #field(selection: FieldNode, type: string | undefined, owner: string, depth: number): Property {
    const name = selection.name.value;
    const { selectionSet } = selection;
    const declared = type === undefined ? undefined : this.types.field(type, name);
    const tag = declared === undefined || type === undefined ? undefined : this.#tagOf(type, name);
    const property = { name, owner: type ?? owner, ...(tag === undefined ? {} : { personal: tag }) };
    if (selectionSet === undefined)
      return {
        ...property,
        type: () => (declared === undefined ? UNKNOWN : this.types.referred(declared.type)),
      };
    if (declared !== undefined) {
      const on = namedIn(declared.type);
      const selected = this.#selected(selectionSet, on, on, depth - 1);
      return { ...property, type: () => this.types.referred(declared.type, () => selected) };
    }
    // Without a schema nobody knows whether there is one or many.
    const one = this.#selected(selectionSet, undefined, name, depth - 1);
    return {
      ...property,
      type: () => unionOf([one, { kind: 'collection', of: 'array', element: () => one }]),
    };
  }

  #tagOf(type: string, name: string): string | undefined {
    const named = this.types.named(type);
    return named?.kind === 'object' ? named.properties().get(name)?.personal : undefined;
  }
}
