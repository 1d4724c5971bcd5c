import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { isStructured, valueOfType } from './declared-values.js';
import { evaluate } from './expressions.js';
import { fileScope } from '../../types/scopes.js';
import type { Type } from '../../types/types.js';
import { State } from '../values/state.js';
import { joinAll, type Constant, type Reference, type Value } from '../values/values.js';
import { type Choice, isKindOf, leftOf, hasField, mayBe, constantsOf, typeOf } from './possible-types.js';

/** What variables hold on one side of a test, by their numbers. */
export type Refined = Map<number, Value>;

const ALL = (): boolean => true;

/** One way on from a point of the code: what is known of variables there, and what happens. */
export interface Side {
  readonly known: (refined: Refined) => void;
  readonly body: () => void;
}

/**
 * Evaluates both sides of a test, each with what the test tells of the variables in it: `isPerson(owner)`,
 * `message.kind === 'signup'`, `'email' in owner`.
 */
export function branchOn(frame: Frame, test: Expression, whenTrue: () => void, whenFalse?: () => void): void {
  const side = (outcome: boolean, body: () => void): Side => ({
    known: (refined) => refine(frame, test, outcome, refined),
    body,
  });
  branchOver(frame, [side(true, whenTrue), ...(whenFalse === undefined ? [] : [side(false, whenFalse)])]);
}

/** Evaluates several sides. Where all of them go on, a variable that none has written to is again what it was before. */
export function branchOver(frame: Frame, sides: readonly Side[]): void {
  const before = frame.state;
  const paths = sides.map(({ known, body }) => {
    const path = new State(before);
    frame.state = path;
    const refined: Refined = new Map();
    known(refined);
    body();
    return { path, refined };
  });
  const variables = new Set(paths.flatMap(({ refined }) => [...refined.keys()]));
  const held = [...variables].flatMap((variable): [number, Value][] => {
    const value = before.env.get(variable);
    const isSame =
      value !== undefined &&
      paths.every(({ path, refined }) => path.env.get(variable) === (refined.get(variable) ?? value));
    return isSame ? [[variable, value]] : [];
  });
  frame.state = before;
  before.meet(paths.map(({ path }) => path));
  if (paths.every(({ path }) => !path.dead))
    for (const [variable, value] of held) before.env.set(variable, value);
}

/** Keeps of what variables hold what a test leaves of it. */
export function refine(frame: Frame, test: Expression, outcome: boolean, refined: Refined = new Map()): void {
  switch (test.kind) {
    case 'not':
      refine(frame, test.operand, !outcome, refined);
      return;
    case 'choice':
      refineChoice(frame, test, outcome, refined);
      return;
    case 'binary':
      if (test.operator === 'compare') refineComparison(frame, test, outcome, refined);
      return;
    case 'call':
      refineByGuard(frame, test, outcome, refined);
      return;
    case 'member':
      narrowPlace(frame, test.object, refined, {
        type: (type) => mayBe(frame, type, test.name, outcome),
        object: (key) => {
          const field = frame.objectAt(key).fields.get(test.name);
          return typeof field?.constant !== 'boolean' || field.constant === outcome;
        },
      });
      return;
    default:
      return;
  }
}

/** `a && b` tells both where it is true, `a || b` both where it is false. */
function refineChoice(
  frame: Frame,
  { test, branches }: Extract<Expression, { kind: 'choice' }>,
  outcome: boolean,
  refined: Refined,
): void {
  if (test !== undefined) {
    const [second] = branches;
    if (!outcome || second === undefined || branches.length > 1) return;
    refine(frame, test, true, refined);
    refine(frame, second, true, refined);
  } else if (!outcome) for (const branch of branches) refine(frame, branch, false, refined);
  else refineAny(frame, branches, refined);
}

/** At least one of several tests is true: what each leaves, taken together. */
export function refineAny(frame: Frame, tests: readonly Expression[], refined: Refined = new Map()): void {
  const before = frame.state;
  const sides = tests.map((test) => {
    const side: Refined = new Map();
    frame.state = new State(before);
    refine(frame, test, true, side);
    return side;
  });
  frame.state = before;
  const [first] = sides;
  for (const variable of first?.keys() ?? []) {
    const values = sides.map((side) => side.get(variable));
    if (values.includes(undefined)) continue;
    const value = joinAll(values as Value[]);
    frame.state.env.set(variable, value);
    refined.set(variable, value);
  }
}

function refineComparison(
  frame: Frame,
  { comparison, left, right }: Extract<Expression, { kind: 'binary' }>,
  outcome: boolean,
  refined: Refined,
): void {
  if (comparison === 'in') {
    if (left.kind !== 'constant' || typeof left.value !== 'string') return;
    const name = left.value;
    narrowPlace(frame, right, refined, {
      type: (type) => !isStructured(frame, type) || hasField(frame, type, name) === outcome,
      object: ALL,
    });
    return;
  }
  if (comparison === 'instance') {
    refineByClass(frame, left, evaluate(frame, right), outcome, refined);
    return;
  }
  if (comparison === undefined) return;
  const isSame = (comparison === 'same') === outcome;
  if (left.kind === 'typeof' && right.kind === 'constant') {
    narrowPlace(frame, left.operand, refined, {
      type: (type) => (typeOf(type) === right.value) === isSame || typeOf(type) === undefined,
      object: () => (right.value === 'object') === isSame,
    });
    return;
  }
  const [place, other] = left.kind === 'member' ? [left, right] : [right, left];
  if (place.kind !== 'member') return;
  const constant = other.kind === 'constant' ? other.value : evaluate(frame, other).constant;
  if (constant === undefined || constant === null) return;
  refineByField(frame, place, constant, isSame, refined);
}

/** `message.kind === 'signup'` holds for those of the possible types whose `kind` may be that. */
function refineByField(
  frame: Frame,
  place: Extract<Expression, { kind: 'member' }>,
  constant: Constant,
  isSame: boolean,
  refined: Refined,
): void {
  narrowPlace(frame, place.object, refined, {
    type: (type) => {
      const property = frame.solver.types.property(type, place.name);
      const values = property === undefined ? undefined : constantsOf(property.type());
      if (values === undefined) return true;
      return isSame ? values.includes(constant) : values.some((value) => value !== constant);
    },
    object: (key) => {
      const known = frame.objectAt(key).fields.get(place.name)?.constant;
      return known === undefined || (known === constant) === isSame;
    },
  });
}

/** A function that says of its argument what it is: `(owner: Owner): owner is Person`. */
function refineByGuard(
  frame: Frame,
  call: Extract<Expression, { kind: 'call' }>,
  outcome: boolean,
  refined: Refined,
): void {
  if (call.construct || !call.arguments.some(({ kind }) => kind === 'variable')) return;
  const isArrayTest =
    call.callee.kind === 'member' &&
    call.callee.name === 'isArray' &&
    call.callee.object.kind === 'global' &&
    call.callee.object.name === 'Array';
  if (isArrayTest) {
    const [list] = call.arguments;
    if (list !== undefined)
      narrowPlace(frame, list, refined, {
        type: (type) => (type.kind === 'collection' || type.kind === 'tuple') === outcome,
        object: ALL,
      });
    return;
  }
  if (call.callee.kind !== 'variable' && call.callee.kind !== 'member') return;
  for (const reference of guardsAmong(frame, call.callee)) {
    const { facts, file } = reference.function;
    const place = facts.guards === undefined ? undefined : call.arguments[facts.guards.parameter];
    if (facts.guards === undefined || place === undefined) continue;
    const meant = frame.solver.types.resolve(facts.guards.type, fileScope(file));
    narrowTo(frame, place, meant, outcome, refined);
  }
}

type FunctionReference = Extract<Reference, { kind: 'function' }>;

function guardsAmong(frame: Frame, callee: Expression): FunctionReference[] {
  return evaluate(frame, callee).references.filter(
    (reference): reference is FunctionReference =>
      reference.kind === 'function' && reference.function.facts.guards !== undefined,
  );
}

/** Calls that return only where their argument is what they say: `assertIsPerson(owner)`. */
export function refineAsserted(frame: Frame, callee: Value, args: readonly Expression[]): void {
  for (const reference of callee.references) {
    if (reference.kind !== 'function') continue;
    const { guards } = reference.function.facts;
    const place = guards?.asserts === true ? args[guards.parameter] : undefined;
    if (guards === undefined || place === undefined) continue;
    const meant = frame.solver.types.resolve(guards.type, fileScope(reference.function.file));
    narrowTo(frame, place, meant, true, new Map());
  }
}

function refineByClass(
  frame: Frame,
  place: Expression,
  constructor: Value,
  outcome: boolean,
  refined: Refined,
): void {
  for (const reference of constructor.references)
    if (reference.kind === 'class')
      narrowTo(frame, place, frame.solver.types.classType(reference.file, reference.class), outcome, refined);
}

/** What a place holds is, or is not, of a type. */
function narrowTo(frame: Frame, place: Expression, meant: Type, outcome: boolean, refined: Refined): void {
  if (!isStructured(frame, meant)) return;
  if (place.kind === 'variable' && outcome) {
    const variable = frame.variable(place.variable);
    const value = frame.state.env.get(variable);
    if (value !== undefined && isUntold(value)) {
      const name = frame.file.facts.variables[place.variable]?.name ?? 'value';
      const [port] = value.ports;
      const declaredBy = port === undefined ? undefined : [port.root, ...port.path].join('.');
      const typed = valueOfType(frame, meant, name, undefined, frame.site(place), declaredBy);
      set(frame, variable, { ...value, typed: typed.typed, labels: typed.labels }, refined);
      return;
    }
  }
  const members = meant.kind === 'union' ? meant.types : [meant];
  narrowPlace(frame, place, refined, {
    type: (type) => members.some((member) => isKindOf(frame, type, member)) === outcome,
    object: ALL,
  });
}

/** Nothing is known of a value but where it comes from. */
function isUntold({ labels, typed, objects, references }: Value): boolean {
  return labels.length + typed.length + objects.length + references.length === 0;
}

function narrowPlace(frame: Frame, place: Expression, refined: Refined, choice: Choice): void {
  if (place.kind === 'cast' || place.kind === 'await') {
    narrowPlace(frame, place.operand, refined, choice);
    return;
  }
  if (place.kind !== 'variable') return;
  const variable = frame.variable(place.variable);
  const value = frame.state.env.get(variable);
  if (value === undefined) return;
  const left = leftOf(frame, value, choice);
  if (left !== undefined) set(frame, variable, left, refined);
}

function set(frame: Frame, variable: number, value: Value, refined: Refined): void {
  frame.state.env.set(variable, value);
  refined.set(variable, value);
}
