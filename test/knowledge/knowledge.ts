import type * as Values from '../../analyzer/src/knowledge/values.js';
import type * as Engine from '../../analyzer/src/engine.js';
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
  isPersonName,
  isWellFormedPath,
  ownerOf,
  parseAccess,
} = (await import(built.href)) as typeof Knowledge;

const values = new URL('../../../analyzer/dist/knowledge/values.js', import.meta.url);

export const { findPersonalValues } = (await import(values.href)) as typeof Values;

const engine = new URL('../../../analyzer/dist/engine.js', import.meta.url);

/** The engine with library models of the test's choice. */
export const { createSession } = (await import(engine.href)) as typeof Engine;
