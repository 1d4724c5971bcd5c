import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Classes made from classes; the engine reads the types. */
export const NESTJS_MAPPED_TYPES: LibraryModel = {
  package: '@nestjs/mapped-types',
  docs: 'https://docs.nestjs.com/openapi/mapped-types',
  members: { '{PartialType,OmitType,PickType,IntersectionType}': DROPS },
};
