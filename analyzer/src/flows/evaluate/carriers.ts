import type { ApiModel } from '@tomograph/rules';
import type { Frame } from './frame.js';
import { collectLabels } from './collect.js';
import type { Site, Reference, Value } from '../values/values.js';
import { leftBehind } from '../solve/shared-state.js';
import { materialise } from '../solve/summaries.js';

type External = Extract<Reference, { kind: 'external' }>;

/**
 * What a framework carries from one function to the next: `response.locals`, `context.state`, `request.user`. Nobody
 * calls the second function with what the first has left there, so it goes by the place.
 */
export function carriedField(frame: Frame, holder: External, name: string, site: Site): Value | undefined {
  const carrier = carrierOf(frame, holder);
  return carrier === undefined ? undefined : found(frame, `${carrier}.${name}`, site);
}

/** True for a member such as `response.locals`, of whose fields nothing else is known. */
export function isCarrier(frame: Frame, { package: packageName, path }: External): boolean {
  if (!path.includes('#')) return false;
  const api = frame.solver.libraries.member(packageName, path)?.api;
  return api?.carries === true && api.input === true;
}

/** Leaves what is written to a field of something that a framework carries on. */
export function leaveInCarriers(frame: Frame, holder: Value, name: string, value: Value): void {
  for (const reference of externalsOf(holder)) {
    const carrier = carrierOf(frame, reference);
    if (carrier !== undefined) leave(frame, `${carrier}.${name}`, value);
  }
}

/** Leaves what a call such as `context.set('user', user)` puts there for others. */
export function leaveAt(frame: Frame, packageName: string, at: string, key: string, value: Value): void {
  leave(frame, `${placeIn(frame, packageName, at)}.${key}`, value);
}

/**
 * What a member such as the data of a job holds: what others have left under the name with which its holder was made,
 * such as that of the queue. Undefined where the name is not known.
 */
export function foundInMember(
  frame: Frame,
  { package: packageName, init }: External,
  { at, key }: NonNullable<ApiModel['finds']>,
  site: Site,
): Value | undefined {
  const position = /^init(\d)$/.exec(key ?? '')?.[1];
  const name = position === undefined ? undefined : init?.[Number(position)]?.constant;
  return typeof name === 'string' ? findAt(frame, packageName, at, name, site) : undefined;
}

/** What a call such as `context.get('user')` finds there. */
export function findAt(
  frame: Frame,
  packageName: string,
  at: string,
  key: string,
  site: Site,
): Value | undefined {
  return found(frame, `${placeIn(frame, packageName, at)}.${key}`, site);
}

function leave(frame: Frame, place: string, value: Value): void {
  const isPersonal = collectLabels(frame, value, frame.current).length > 0;
  if (
    !isPersonal &&
    !value.references.some(({ kind }) => kind !== 'external') &&
    !holdsFunctions(frame, value)
  )
    return;
  frame.solver.shared.leave(place, leftBehind(frame, value));
}

function found(frame: Frame, place: string, site: Site): Value | undefined {
  const left = frame.solver.shared.read(place);
  return left === undefined
    ? undefined
    : materialise(frame, left, { values: new Map(), site, name: '' }, `carried ${place}`);
}

/** A service that a plugin adds is an object of functions. */
function holdsFunctions(frame: Frame, value: Value): boolean {
  return value.objects.some((key) =>
    [...frame.objectAt(key).fields.values()].some(({ references }) =>
      references.some(({ kind }) => kind === 'function'),
    ),
  );
}

/** The place that something is, when it carries what is written to it; a type carries what its model does not name. */
function carrierOf(frame: Frame, { package: packageName, path }: External): string | undefined {
  const { libraries } = frame.solver;
  if (libraries.member(packageName, path)?.api.carries === true) return placeIn(frame, packageName, path);
  if (path.includes('#')) return undefined;
  const canonical = libraries.type(packageName, path);
  if (canonical === undefined) return undefined;
  const separator = canonical.lastIndexOf(':');
  const carries = libraries.member(canonical.slice(0, separator), canonical.slice(separator + 1))?.api
    .carries;
  return carries === true ? `carrier ${canonical}` : undefined;
}

/** A type goes by many names; what it carries is at one place. */
function placeIn(frame: Frame, packageName: string, path: string): string {
  const [owner = '', ...members] = path.split('#');
  const canonical = frame.solver.libraries.type(packageName, owner) ?? `${packageName}:${owner}`;
  return `carrier ${[canonical, ...members].join('#')}`;
}

function externalsOf(holder: Value): External[] {
  return [
    ...holder.references.filter((reference): reference is External => reference.kind === 'external'),
    ...holder.typed.flatMap(({ type }): External[] =>
      type.kind === 'external'
        ? [{ kind: 'external', package: type.package, path: type.name, instance: true }]
        : [],
    ),
  ];
}
