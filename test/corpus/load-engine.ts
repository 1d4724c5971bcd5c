import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { createSession } from 'tomograph';
import { REPOSITORY } from '../support/folders.js';
import { engineUrl, type EngineHookData } from './broken-engine-hooks.js';
import { BROKEN_ENGINES } from './broken-engines.js';

/** The compiled engine. */
const ENGINE = pathToFileURL(join(REPOSITORY, 'analyzer/dist/')).href;

let isRegistered = false;

/**
 * Loads a copy of the engine with modules of its own.
 *
 * @param index which of the broken engines; none for the engine as it is
 */
export async function loadEngine(
  index: number | undefined,
): Promise<{ readonly createSession: typeof createSession }> {
  // A second pair of hooks would break every engine twice.
  if (!isRegistered) {
    isRegistered = true;
    const data: EngineHookData = { root: ENGINE, engines: BROKEN_ENGINES };
    register('./broken-engine-hooks.js', import.meta.url, { data });
  }
  return (await import(engineUrl(ENGINE, index))) as { createSession: typeof createSession };
}
