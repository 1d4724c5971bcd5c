import type { Frame } from '../evaluate/frame.js';
import { joinShapes } from '../values/shapes.js';
import { reify } from './summaries.js';
import type { Shape, Value } from '../values/values.js';
import type { Dependencies } from './dependencies.js';

/**
 * What functions leave behind for others: in variables of modules, in fields of services. It is read wherever the place
 * is read, whatever the order of the calls, since nobody knows that order.
 */
export class SharedState {
  readonly #content = new Map<string, Shape>();
  readonly #changed = new Set<string>();

  constructor(private readonly dependencies: Dependencies) {}

  read(place: string): Shape | undefined {
    this.dependencies.ask(place);
    return this.#content.get(place);
  }

  leave(place: string, left: Shape): void {
    const known = this.#content.get(place);
    const joined = known === undefined ? left : joinShapes(known, left);
    if (joined === known) return;
    this.#content.set(place, joined);
    if (this.dependencies.isAsked(place)) this.#changed.add(place);
  }

  /** The places where something was left after somebody had looked there, each told once. */
  takeChanged(): string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }
}

/** A value as others find it: what only the caller of its function knows is not known to them. */
export function leftBehind(frame: Frame, value: Value): Shape {
  return concrete(reify(frame, value, LEFT_DEPTH));
}

/** How deep the structure of what is left behind is kept. */
const LEFT_DEPTH = 4;

function concrete(shape: Shape): Shape {
  return {
    ...shape,
    ports: [],
    // A function that is left behind is found by its declaration.
    references: shape.references.filter(
      (reference) => reference.kind !== 'function' || reference.captured === undefined,
    ),
    labels: shape.labels.map(settled),
    typed: shape.typed.map(settled),
    ...(shape.fields === undefined
      ? {}
      : { fields: new Map([...shape.fields].map(([name, field]) => [name, concrete(field)])) }),
    ...(shape.rest === undefined ? {} : { rest: concrete(shape.rest) }),
  };
}

/** What a type or name presumes of a place of the caller is all that can be said of it elsewhere. */
function settled<T extends { readonly declaredBy?: string; readonly pinned?: unknown }>(own: T): T {
  const { declaredBy: _declaredBy, pinned: _pinned, ...rest } = own;
  return rest as T;
}
