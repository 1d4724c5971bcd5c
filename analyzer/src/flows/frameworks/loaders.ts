import type { Expression, ParameterFacts, TypeExpression } from '../../facts/ir.js';
import type { Frame } from '../evaluate/frame.js';
import { readField } from '../evaluate/access.js';
import { callValue, type CallSite } from '../evaluate/calls.js';
import { evaluate } from '../evaluate/expressions.js';
import type { Site, Value } from '../values/values.js';

/** Hooks that give a component what the loader or the action of its route has returned. */
const LOADED = /(^|\.)use(Typed)?(LoaderData|ActionData|RouteLoaderData|FetcherData)$/;

/**
 * `useLoaderData<typeof loader>()` (https://reactrouter.com/start/framework/data-loading): what the loader returns.
 * Undefined where no function is named.
 */
export function loadedData(
  frame: Frame,
  target: Value,
  { typeArguments }: Extract<Expression, { kind: 'call' }>,
  site: Site,
): Value | undefined {
  const [named] = typeArguments;
  if (named?.kind !== 'typeof') return undefined;
  const isHook = target.references.some(
    (reference) => reference.kind === 'external' && LOADED.test(reference.path),
  );
  return isHook ? returnedBy(frame, named, site) : undefined;
}

/** Types of properties that are inferred from the function that makes them. */
const INFERRED = /^InferGet(ServerSide|Static|Initial)PropsType$/;

/** Functions of a page of Next.js that make the properties of its component. */
const MAKERS = ['getServerSideProps', 'getStaticProps'];

/**
 * The properties of a page of Next.js (https://nextjs.org/docs/pages/api-reference/functions/get-server-side-props): what
 * the function returns that makes them, whether the page names its type or has none. Undefined for everything else.
 */
export function inferredProps(frame: Frame, { type }: ParameterFacts, index: number): Value | undefined {
  if (index > 0) return undefined;
  const site = frame.site(frame.unit.facts);
  if (type === undefined) return isPage(frame) ? propsOf(frame, madeHere(frame, site), site) : undefined;
  if (type.kind !== 'reference' || !INFERRED.test(type.name.at(-1) ?? '')) return undefined;
  const [maker] = type.arguments;
  return maker?.kind === 'typeof' ? propsOf(frame, returnedBy(frame, maker, site), site) : undefined;
}

function propsOf(frame: Frame, made: Value | undefined, site: Site): Value | undefined {
  return made === undefined ? undefined : readField(frame, made, 'props', { site, owner: '', callee: true });
}

/** What the function of this file returns that makes the properties of its page. */
function madeHere(frame: Frame, site: Site): Value | undefined {
  for (const name of MAKERS) {
    const entity = frame.solver.program.resolveExport(frame.file, name);
    if (entity === undefined) continue;
    const maker = frame.solver.modules.valueOf(frame, entity);
    return callValue(frame, maker, undefined, [], callOf(name, site));
  }
  return undefined;
}

/** True for the component that a file exports as its page. */
function isPage(frame: Frame): boolean {
  const { facts } = frame.unit;
  if (facts.kind !== 'function') return false;
  const page = frame.solver.program.resolveExport(frame.file, 'default');
  return page?.kind === 'variable' && page.file === frame.file && page.facts.function === facts.index;
}

function returnedBy(
  frame: Frame,
  { expression }: Extract<TypeExpression, { kind: 'typeof' }>,
  site: Site,
): Value {
  return callValue(frame, evaluate(frame, expression), undefined, [], callOf('loader', site));
}

function callOf(name: string, site: Site): CallSite {
  return { site, construct: false, name, typeArguments: [] };
}
