import { CALLS_TRAPS } from './calls.js';
import { DATA_TRAPS } from './data.js';
import { MODULES_TRAPS } from './modules.js';
import { TEXT_TRAPS } from './text.js';
import type { Trap } from './trap.js';

/** All traps. */
export const TRAPS: readonly Trap[] = [...CALLS_TRAPS, ...DATA_TRAPS, ...TEXT_TRAPS, ...MODULES_TRAPS];
