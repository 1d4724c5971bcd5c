import type { Compiler, ProjectInput } from 'tomograph';
import { functionAt, initialise, runConstructor } from './classes.js';
import { notCovered, NotCovered } from './core.js';
import { evaluate } from './expressions.js';
import { fallbackField, writeField } from './fields.js';
import {
  createKnowledge,
  lowerFile,
  Program,
  SchemaIndex,
  TypeResolver,
  type LinkedFile,
  type ProgramFunction,
} from './front-end.js';
import { run, runRemaining, scopeOfTypes } from './invoke.js';
import { Machine, type Running, type World } from './machine.js';
import { noteBeginnings } from './modules.js';
import { presumed } from './names.js';
import type { Report } from './report.js';
import { State } from './state.js';
import { callableValue, EMPTY, join, type Scope, type Value } from './values.js';

/**
 * The reference solver. It says what the engine has to find, by running the program on abstract values:
 *
 * - **A run** begins with each function that the product reports for (`unit` in the facts) and with each module, with
 *   parameters that hold what their types and names promise. A call runs the body of what is called, right there, with
 *   the arguments of that call; a function runs inside of itself a few times at most.
 * - **A value** is all that it may be: personal data, objects by the place that made them, functions with the variables
 *   around them, a constant, something unknown. The object that a place made last is told from the older ones.
 * - **A state** is all variables and objects, copied wherever ways part and joined wherever they meet: branches, loops
 *   (until nothing changes), parts of a choice, callbacks that may not be called, the early ends of a function, and
 *   whatever is the case between two statements of a `try`.
 * - **A datum** remembers the call that knew it first. Where it enters a sink, it is reported by that call, or by the
 *   nearest caller that is still under way: at the sink, or at the call that leads there. A function is known where it
 *   was made or named, an object's method where the object is, unless the calling function comes to it by itself. What
 *   a function reports of itself is not reported again for those who call it.
 * - **What is kept in modules** is found wherever it is read, so that all runs are repeated until they keep no more.
 * - **Libraries** are their models: sinks, protections, what passes, what comes back, callbacks.
 *
 * Whatever else a program does is not covered, and the program is left out.
 */

/** What the reference finds in a program, or why it does not say. */
export type Answer = { readonly flows: ReadonlySet<string> } | { readonly left: string };

/** What is left behind for others travels one reader further in each round. */
const MOST_ROUNDS = 8;

/** Runs a program from each of its functions and tells what enters sinks, a line for each. */
export function referenceFlows(compiler: Compiler, input: ProjectInput): Answer {
  try {
    if (input.config.knowledge !== undefined) notCovered('knowledge of the project');
    if (input.schemas.length > 0) notCovered('a schema');
    const sources = [...input.sources].sort((a, b) => (a.path < b.path ? -1 : 1));
    const facts = sources.map((source) => lowerFile(compiler, source));
    if (facts.some(({ syntaxErrors }) => syntaxErrors.length > 0)) notCovered('a syntax error');
    const program = new Program(facts, input.modules);
    if (program.augmentations.length > 0) notCovered('a declaration that adds to another');
    const schemas = new SchemaIndex(program, input.schemas);
    const types = new TypeResolver(program, schemas);
    const knowledge = createKnowledge(undefined, input.modules.packages);
    return { flows: linesOf(program.files, reportsOf({ program, types, schemas, knowledge })) };
  } catch (error) {
    if (error instanceof NotCovered) return { left: error.message };
    if (error instanceof RangeError) return { left: 'code of that depth' };
    throw error;
  }
}

/** Runs every function until what they leave behind in modules changes no more. */
function reportsOf(world: World): readonly Report[] {
  const machine = new Machine(world);
  let shared = new State();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = shared.size() + machine.ownCalls.size;
    machine.reports.length = 0;
    for (const file of world.program.inDependencyOrder())
      for (const { unit, index } of file.facts.functions)
        if (unit) shared = runAlone(machine, functionAt(file, index), shared);
    if (shared.size() + machine.ownCalls.size === before) return machine.reports;
  }
  return notCovered('modules that come to no end');
}

/** Runs one function with what it knows by itself; returns what modules may hold afterwards. */
function runAlone(m: Machine, unit: ProgramFunction, shared: State): State {
  const { file, facts } = unit;
  m.state = shared.copy();
  m.thrown = [];
  m.made.clear();
  m.called.clear();
  const scope: Scope =
    facts.index === 0
      ? m.moduleScope(file)
      : {
          id: `entry ${file.index}:${facts.index}`,
          file,
          function: facts.index,
          parent: m.moduleScope(file),
        };
  const running: Running = {
    scope,
    activation: m.activate(unit, undefined, undefined),
    receiver: EMPTY,
    typeScope: scopeOfTypes(unit),
    returns: [],
    exits: [],
  };
  const started: Running = m.within(running, () => ({ ...running, receiver: presumedReceiver(m, unit) }));
  run(m, unit, started, (index) => presumedWithDefault(m, unit, index));
  m.state.dead = false;
  if (facts.index === 0) noteBeginnings(m, file);
  m.within(started, () => runRemaining(m));
  return m.meet([shared, keptByModules(m.state)]);
}

/** The object that a method belongs to, as its constructor leaves it when nothing is known of its arguments. */
function presumedReceiver(m: Machine, { file, facts }: ProgramFunction): Value {
  const entry = facts.class === undefined ? undefined : file.facts.classes[facts.class];
  if (entry === undefined) return EMPTY;
  if (entry.decorators.length > 0) notCovered('a decorator');
  if (facts.static) return callableValue({ kind: 'class', file, class: entry });
  const key = `${m.running.scope.id}/this`;
  const type = m.world.types.classType(file, entry);
  const instance = m.makeOf(key, type);
  initialise(m, type, instance);
  // What a field begins with is what it holds until somebody writes to it, and that may have been done.
  for (const [name, field] of m.objectAt(key).fields) {
    const said = fallbackField(m, key, name);
    const isMade = field.callables.some(({ kind }) => kind === 'external');
    if (said !== undefined && !isMade) writeField(m, instance, name, join(field, said));
  }
  if (facts.kind !== 'constructor')
    m.maybe(() => runConstructor(m, type, instance, [], { range: facts, name: '', isUnknown: true }));
  return instance;
}

function presumedWithDefault(m: Machine, unit: ProgramFunction, index: number): Value {
  const value = presumed(m, unit, index, true);
  const initialiser = unit.facts.parameters[index]?.initialiser;
  return initialiser === undefined ? value : join(value, evaluate(m, initialiser));
}

/** What is left of a state when the functions are done: the variables of modules, and what is reached from them. */
function keptByModules(state: State): State {
  const kept = new State();
  const visit = (value: Value): void => {
    for (const key of value.objects) visitObject(key);
    for (const callable of value.callables) {
      if (callable.kind === 'external') callable.init.forEach(visit);
      if (callable.kind !== 'function') continue;
      if (callable.receiver !== undefined) visit(callable.receiver);
      for (let scope = callable.scope; scope !== undefined; scope = scope.parent) visitScope(scope);
    }
  };
  const visitObject = (key: string): void => {
    const object = state.heap.get(key);
    if (object === undefined || kept.heap.has(key)) return;
    kept.heap.set(key, object);
    object.fields.forEach(visit);
    for (const value of [object.rest, object.keys]) if (value !== undefined) visit(value);
    // Parts of a declared object are there without being held by a field.
    for (const part of state.heap.keys()) if (part.startsWith(`${key}.`)) visitObject(part);
  };
  const visitScope = ({ id }: Scope): void => {
    for (const [cell, value] of state.cells) {
      if (!cell.startsWith(`${id}:`) || kept.cells.has(cell)) continue;
      kept.cells.set(cell, value);
      visit(value);
    }
  };
  for (const [cell, value] of state.cells)
    if (/^module \d+:/.test(cell) && !kept.cells.has(cell)) {
      kept.cells.set(cell, value);
      visit(value);
    }
  for (const key of state.heap.keys()) if (key.startsWith('static ')) visitObject(key);
  return kept;
}

/**
 * A report for each place, channel, category and protection. What a function reports of itself is not reported again
 * for the callers who led there.
 */
function linesOf(files: readonly LinkedFile[], reports: readonly Report[]): ReadonlySet<string> {
  const own = new Set(reports.map((report) => keyOf(report, report.entry, report.path)));
  const certainties = new Map<string, string>();
  for (const report of reports) {
    const isToldInside = report.path.some(
      (_, index) => index > 0 && own.has(keyOf(report, report.units[index], report.path.slice(index))),
    );
    const [site] = report.path;
    const file = files[site?.file ?? -1];
    if (isToldInside || file === undefined || site === undefined) continue;
    const line = lineOf(file.facts.lineStarts, site.start);
    const key = `${file.path}:${line + 1} ${report.channel} ${report.category} ${report.protection}`;
    if (certainties.get(key) !== 'certain') certainties.set(key, report.certainty);
  }
  return new Set([...certainties].map(([key, certainty]) => `${key} ${certainty}`));
}

function keyOf(report: Report, entry: ProgramFunction | undefined, path: Report['path']): string {
  const places = path.map(({ file, start }) => `${file}:${start}`).join(' ');
  const { channel, category, protection, certainty } = report;
  return [entry?.file.index, entry?.facts.index, places, channel, category, protection, certainty].join('|');
}

function lineOf(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset);
}
