import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const POTHOS: LibraryModel = {
  package: '@pothos/core',
  docs: 'https://pothos-graphql.dev/docs/guide/schema-builder',
  types: { default: 'SchemaBuilder' },
  members: {
    default: { drops: true, returns: 'SchemaBuilder' },
    'SchemaBuilder#*': DROPS,
  },
};
