import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/**
 * Entities are read by the engine itself, which types what a repository finds; operators carry the condition of a
 * query and nothing into its result.
 */
export const TYPEORM: LibraryModel = {
  package: 'typeorm',
  docs: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  types: { EntityManager: 'Manager' },
  members: {
    '{In,Not,Between,MoreThan,LessThan,MoreThanOrEqual,LessThanOrEqual,Like,ILike,IsNull,Raw,Equal,Any,ArrayContains,And,Or}':
      DROPS,
  },
};
