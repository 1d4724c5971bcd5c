import type * as Knowledge from '../../analyzer/src/knowledge/index.js';

/**
 * The look-ups of the analyzer, which are no part of its public interface; loaded from where the build has put them,
 * seen from the compiled test.
 */
const built = new URL('../../../analyzer/dist/knowledge/index.js', import.meta.url);

export const {
  classifyName,
  createLibraryIndex,
  expandPath,
  findPersonalValues,
  isPersonName,
  isWellFormedPath,
  ownerOf,
  parseAccess,
} = (await import(built.href)) as typeof Knowledge;
