import type { Protection } from '@tomograph/rules';
import type { StepKind } from '../../result.js';

/** A place in the program. */
export interface Site {
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

/** One step of the way that a value has taken, and the way before it. */
export interface TrailStep {
  readonly kind: StepKind;
  readonly site: Site;
  readonly subject: string;
  readonly protection?: Protection;
  readonly before: Trail | undefined;
  readonly length: number;
  /** Where the first step is. */
  readonly origin: Site;
}

/** The way to a call, and on through the callee. */
interface JoinedTrail {
  readonly kind: 'joined';
  readonly outer: Trail;
  readonly inner: Trail;
  readonly length: number;
  readonly origin: Site;
}

/**
 * The steps that a value has taken. Ways are shared and put together without being copied, so that a step costs one
 * cell and a call one more, however long the way is.
 */
export type Trail = TrailStep | JoinedTrail;

/** A way longer than this is a circle or no help to a reader; its middle is left out. */
const LONGEST = 24;

/** Adds a step at the end of a way. */
export function step(
  before: Trail | undefined,
  kind: StepKind,
  site: Site,
  subject: string,
  protection?: Protection,
): Trail {
  // What protects and where it ends is always told; of the calls in between, the first are enough.
  if (before !== undefined && before.length >= LONGEST && kind !== 'sink' && kind !== 'protect')
    return before;
  return {
    kind,
    site,
    subject,
    ...(protection === undefined ? {} : { protection }),
    before,
    length: (before?.length ?? 0) + 1,
    origin: before?.origin ?? site,
  };
}

/** Puts the steps of `inner` behind those of `outer`. */
export function joinTrails(outer: Trail | undefined, inner: Trail | undefined): Trail | undefined {
  if (inner === undefined) return outer;
  if (outer === undefined) return inner;
  const length = outer.length + inner.length;
  return length > LONGEST ? outer : { kind: 'joined', outer, inner, length, origin: outer.origin };
}

/** The steps of a way, the last one first. */
export function* stepsBackwards(trail: Trail | undefined): Generator<TrailStep, void, undefined> {
  const waiting: Trail[] = trail === undefined ? [] : [trail];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    if (current.kind === 'joined') waiting.push(current.outer, current.inner);
    else {
      yield current;
      if (current.before !== undefined) waiting.push(current.before);
    }
  }
}

/** The last step of a way. */
export function lastStep(trail: Trail | undefined): TrailStep | undefined {
  let current = trail;
  while (current?.kind === 'joined') current = current.inner;
  return current;
}

/** True when a way leads through this call. */
export function leadsThrough(trail: Trail | undefined, site: Site, subject?: string): boolean {
  for (const { kind, site: at, subject: name } of stepsBackwards(trail))
    if (
      kind === 'call' &&
      at.start === site.start &&
      at.file === site.file &&
      (subject === undefined || subject === name)
    )
      return true;
  return false;
}
