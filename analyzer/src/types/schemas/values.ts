import type { Type } from '../types.js';
import type { Validation } from './validation.js';

/** A value that describes data instead of being data: a schema, a table, or the model of a mapper. */
export type SchemaValue =
  | { readonly kind: 'schema'; readonly type: Type; readonly validation?: Validation }
  | { readonly kind: 'table'; readonly type: Type }
  | {
      readonly kind: 'external';
      readonly package: string;
      readonly path: 'Model';
      readonly instance: true;
      readonly typeArguments: readonly [Type];
    };
