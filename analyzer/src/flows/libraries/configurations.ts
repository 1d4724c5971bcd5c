import type { LibraryModel } from '@tomograph/rules';
import type { Frame } from '../evaluate/frame.js';
import { materialise, reify } from '../solve/summaries.js';
import type { Dependencies } from '../solve/dependencies.js';
import type { Shape, Value } from '../values/values.js';

/** What packages were configured with, such as `Sentry.init({ … })`; the first configuration counts. */
export class Configurations {
  readonly #shapes = new Map<string, readonly Shape[]>();
  readonly #knownLate = new Set<string>();

  constructor(private readonly dependencies: Dependencies) {}

  /** The arguments of the call that configured a package. */
  of(frame: Frame, packageName: string | undefined): readonly Value[] {
    if (packageName === undefined) return [];
    this.dependencies.ask(placeOf(packageName));
    const bindings = { values: new Map<string, Value>(), site: { file: 0, start: 0, end: 0 }, name: '' };
    return (this.#shapes.get(packageName) ?? []).map((shape, index) =>
      materialise(frame, shape, bindings, `config ${packageName} ${index}`),
    );
  }

  configure(frame: Frame, model: LibraryModel, args: readonly Value[]): void {
    if (this.#shapes.has(model.package)) return;
    this.#shapes.set(
      model.package,
      args.map((argument) => reify(frame, argument)),
    );
    const place = placeOf(model.package);
    if (this.dependencies.isAsked(place)) this.#knownLate.add(place);
  }

  /** The places that became known after somebody had looked there, each told once. */
  takeChanged(): string[] {
    const changed = [...this.#knownLate];
    this.#knownLate.clear();
    return changed;
  }
}

function placeOf(packageName: string): string {
  return `configuration of ${packageName}`;
}
