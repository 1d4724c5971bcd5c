import type { InitializeHook, LoadHook, ResolveHook } from 'node:module';
import type { BrokenEngine } from './broken-engines.js';

/** Says in the URL of a module to which engine it belongs, so that each engine has modules of its own. */
const MARK = 'engine';

/** Methods are replaced by assignment, which would as well make new ones that nobody calls. */
const REQUIRE_MEMBER = `
const requireMember = (type, name) => {
  if (typeof type.prototype[name] !== 'function') throw new Error(type.name + ' has no ' + name + ' any more');
};`;

let root = '';
let engines: readonly BrokenEngine[] = [];

/** What the hooks are registered with. */
export interface EngineHookData {
  /** The URL of the folder of the compiled engine. */
  readonly root: string;
  readonly engines: readonly BrokenEngine[];
}

/** The URL under which an engine is loaded: a broken one by its place in the list, none for the engine as it is. */
export function engineUrl(engineRoot: string, index: number | undefined): string {
  return `${engineRoot}engine.js?${MARK}=${index ?? 'whole'}`;
}

export const initialize: InitializeHook<EngineHookData> = (data) => {
  ({ root, engines } = data);
};

/** What a module of an engine imports from the engine belongs to the same engine. */
export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const resolved = await nextResolve(specifier, context);
  const parent = context.parentURL;
  if (parent === undefined || !parent.startsWith(root) || !resolved.url.startsWith(root)) return resolved;
  const mark = new URL(parent).searchParams.get(MARK);
  if (mark === null || resolved.url.includes('?')) return resolved;
  return { ...resolved, url: `${resolved.url}?${MARK}=${mark}` };
};

/** Appends its sabotage to the module that a broken engine has lost something in. */
export const load: LoadHook = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context);
  if (!url.startsWith(root)) return loaded;
  const { pathname, searchParams } = new URL(url);
  const engine = engines[Number(searchParams.get(MARK) ?? Number.NaN)];
  if (engine === undefined || pathname !== new URL(engine.module, root).pathname) return loaded;
  const source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
  return { ...loaded, source: `${source}\n${REQUIRE_MEMBER}\n${engine.sabotage}\n` };
};
