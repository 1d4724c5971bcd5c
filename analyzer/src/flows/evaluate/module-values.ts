import type { Frame } from './frame.js';
import type { Entity, LinkedFile } from '../../link/program.js';
import { createdType } from '../../types/class-types.js';
import { fileScope } from '../../types/scopes.js';
import { omitProperties } from '../../types/pick.js';
import { isOpaque } from '../../types/types.js';
import type { Solver } from '../solve/solver.js';
import { leftBehind } from '../solve/shared-state.js';
import { materialise, reify } from '../solve/summaries.js';
import {
  EMPTY,
  join,
  OPAQUE,
  referenceValue,
  wholeText,
  type Shape,
  type Site,
  type Value,
} from '../values/values.js';
import { exportedValue } from './library-members.js';
import { isStructured, valueOfType } from './declared-values.js';
import { collectLabels } from './collect.js';

/** What a variable of a module was found to hold, with its objects as they were then. */
type Found = Frame['moduleVariables'] extends ReadonlyMap<number, infer V> ? V : never;

/** What the variables of modules hold for those who read them from elsewhere. */
export class ModuleValues {
  /** Modules that are being evaluated; who comes back to one in a circle reads what there is so far. */
  readonly #frames = new Map<LinkedFile, Frame>();
  readonly #values = new Map<LinkedFile, ReadonlyMap<number, Shape>>();

  constructor(private readonly solver: Solver) {}

  begin(frame: Frame): void {
    this.#frames.set(frame.unit.file, frame);
  }

  finish(frame: Frame): void {
    const { file } = frame.unit;
    const values = new Map<number, Shape>();
    file.facts.variables.forEach((variable, index) => {
      if (variable.owner !== 0) return;
      const value = frame.state.env.get(file.variableBase + index);
      if (value !== undefined) values.set(index, reify(frame, value));
    });
    const exported = frame.state.env.get(this.defaultExport(file));
    if (exported !== undefined) values.set(-1, reify(frame, exported));
    this.#values.set(file, values);
    this.#frames.delete(file);
  }

  forget(file: LinkedFile): void {
    this.#values.delete(file);
  }

  /** The number under which a frame holds `export default <expression>` and `module.exports`. */
  defaultExport(file: LinkedFile): number {
    return -1 - file.index;
  }

  /** The value of something that a name leads to. */
  valueOf(frame: Frame, entity: Entity): Value {
    switch (entity.kind) {
      case 'external':
        return exportedValue(this.solver.libraries, entity.package, entity.path);
      case 'module':
        return this.#object(frame, entity.file);
      case 'variable':
        break;
    }
    const { file, index, facts } = entity;
    if (facts.function !== undefined)
      return referenceValue({ kind: 'function', function: this.solver.functionAt(file, facts.function) });
    if (facts.class !== undefined) {
      const entry = file.facts.classes[facts.class];
      if (entry !== undefined) return referenceValue({ kind: 'class', file, class: entry });
    }
    if (facts.initialiser !== undefined) {
      const schema = this.solver.schemas.valueOf(file, {
        kind: 'variable',
        variable: index,
        start: facts.start,
        end: facts.end,
      });
      if (schema !== undefined) return referenceValue(schema);
    }
    if (facts.owner !== 0) return OPAQUE;
    return this.#variable(frame, file, index) ?? EMPTY;
  }

  #variable(frame: Frame, file: LinkedFile, index: number): Value | undefined {
    const number = index < 0 ? this.defaultExport(file) : file.variableBase + index;
    const known = frame.state.env.get(number);
    if (known !== undefined) return known;
    const live = this.#frames.get(file);
    if (live === frame) return undefined;
    let shape: Shape | undefined;
    if (live !== undefined) {
      this.solver.dependencies.ask(live.unit);
      const value = live.state.env.get(number);
      shape = value === undefined ? undefined : reify(live, value);
    } else {
      this.solver.summaryOf(this.solver.functionAt(file, 0));
      shape = this.#values.get(file)?.get(index);
    }
    if (shape === undefined) return undefined;
    const content = materialise(
      frame,
      shape,
      { values: new Map(), site: { file: file.index, start: number, end: number }, name: '' },
      'module',
    );
    const left = this.solver.shared.read(variablePlace(number));
    let value = this.#heldLater(frame, file, index, content);
    if (left !== undefined) {
      const site: Site = { file: file.index, start: number, end: number };
      value = join(value, materialise(frame, left, { values: new Map(), site, name: '' }, 'left'));
    }
    frame.state.env.set(number, value);
    frame.moduleVariables.set(number, { value, objects: value.objects.map((key) => frame.objectAt(key)) });
    return value;
  }

  /** Leaves what a function has put into variables of modules for all that read them. */
  leaveVariables(frame: Frame): void {
    for (const [number, before] of frame.moduleVariables) {
      const value = frame.state.env.get(number);
      if (value === undefined) continue;
      const isSame =
        value === before.value &&
        value.objects.every((key, index) => frame.objectAt(key) === before.objects[index]);
      if (isSame) continue;
      const added = withoutKnown(frame, value, before);
      if (collectLabels(frame, added, frame.site(frame.unit.facts)).length === 0) continue;
      this.solver.shared.leave(variablePlace(number), leftBehind(frame, added));
    }
  }

  /**
   * What a variable of a module may hold by the time that a function reads it: where it began empty (`{}`, `[]`,
   * `null`, `new Map<string, User>()`), what its type declares. What stands there as a text (`username: 'system'`) is
   * that text until somebody writes to it, which is left behind and read where it is.
   */
  #heldLater(frame: Frame, file: LinkedFile, index: number, content: Value): Value {
    const facts = file.facts.variables[index];
    if (facts === undefined || content.references.length > 0) return content;
    const type = this.solver.types.resolve(facts.type ?? createdType(facts.initialiser), fileScope(file));
    if (isOpaque(type) || !isStructured(frame, type)) return content;
    const site: Site = { file: file.index, start: facts.start, end: facts.end };
    if (collectLabels(frame, content, site).length > 0) return content;
    const written = content.objects.flatMap((key) =>
      [...frame.objectAt(key).fields]
        .filter(([, field]) => (wholeText(field) ?? '') !== '')
        .map(([name]) => name),
    );
    const open = written.length === 0 ? type : omitProperties(this.solver.types, type, new Set(written));
    return join(content, valueOfType(frame, open, facts.name, undefined, site));
  }

  /** A whole module: its exports by name, and for CommonJS what it assigns to `module.exports`. */
  #object(frame: Frame, file: LinkedFile): Value {
    const exported = this.#variable(frame, file, -1);
    const module = referenceValue({ kind: 'module', file });
    return exported === undefined ? module : join(module, exported);
  }
}

/** What a function has added to what a variable held: what was there already need not be left there again. */
function withoutKnown(frame: Frame, value: Value, before: Found): Value {
  const added = before.value.objects.flatMap((key, index) => {
    const known = before.objects[index];
    const object = frame.objectAt(key);
    if (!value.objects.includes(key) || known === undefined || known === object) return [];
    const fields = new Map([...object.fields].filter(([name, field]) => field !== known.fields.get(name)));
    const rest = object.rest === known.rest ? undefined : object.rest;
    return frame.allocate(`added to ${key}`, { fields, rest }).objects;
  });
  const other = value.objects.filter((key) => !before.value.objects.includes(key));
  return { ...value, objects: [...other, ...added] };
}

/** The place that a variable of a module is, for all functions of the program. */
function variablePlace(number: number): string {
  return `variable ${number}`;
}
