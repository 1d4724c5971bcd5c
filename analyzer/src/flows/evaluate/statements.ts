import type { Expression, FunctionFacts, Statement } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { enterReturned } from './answers.js';
import { isStructured, valueOfType } from './declared-values.js';
import { nameOfExpression } from './naming.js';
import { evaluateClass } from './class-definitions.js';
import { decided, takenCase } from './decide.js';
import { enterDeclared } from './declared-objects.js';
import { fieldsOf, forKey, keyedElements } from '../libraries/keyed.js';
import { evaluate } from './expressions.js';
import { iterated, keysIn } from './iteration.js';
import { assignPattern } from './patterns.js';
import { branchOn, branchOver, refine, refineAny, type Refined } from './refinement.js';
import { noteSetter } from '../frameworks/react.js';
import { State } from '../values/state.js';
import { isOpaque, type Type } from '../../types/types.js';
import {
  constantValue,
  EMPTY,
  type HeapObject,
  join,
  joinAll,
  OPAQUE,
  type Reference,
  type Value,
} from '../values/values.js';
import { enterThrow } from './errors.js';
import { generatorOf } from './generators.js';

/** Loops are evaluated at least this often: once to see what goes in, once more to see what comes around. */
const LOOP_ROUNDS = 2;

/** What one round hands to the next, and that to its own, is followed this far. */
const MOST_LOOP_ROUNDS = 5;

/** Executes the body of a function; what it returns is in `frame.returns`. */
export function executeBody(frame: Frame, facts: FunctionFacts): void {
  const generator = facts.generator ? generatorOf(frame) : undefined;
  const { state: before, exits: outer } = frame;
  const body = new State(before);
  const exits = { body, states: [] as State[] };
  frame.exits = exits;
  frame.state = body;
  execute(frame, facts.body);
  frame.exits = outer;
  frame.state = before;
  const isDead = body.dead;
  body.dead = false;
  // What was written on the way to any `return` may have been written.
  before.meet([body, ...exits.states]);
  before.dead = isDead;
  if (generator !== undefined) frame.returns.push(generator);
}

/** Keeps what is the case where a function is left early. */
function leaveBody({ exits, state }: Frame): void {
  if (exits === undefined || state === exits.body) return;
  const { below } = exits.body;
  const kept = new State(below);
  for (const variable of state.env.keysAbove(below?.env)) {
    const value = state.env.get(variable);
    if (value !== undefined) kept.env.set(variable, value);
  }
  for (const key of state.heap.keysAbove(below?.heap)) {
    const object = state.heap.get(key);
    if (object !== undefined) kept.heap.set(key, object);
  }
  exits.states.push(kept);
}

export function execute(frame: Frame, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (frame.state.dead) return;
    executeStatement(frame, statement);
  }
}

function executeStatement(frame: Frame, statement: Statement): void {
  switch (statement.kind) {
    case 'expression':
      evaluate(frame, statement.expression);
      return;
    case 'declare': {
      const value = statement.value === undefined ? EMPTY : evaluate(frame, statement.value);
      const owner = statement.value === undefined ? '' : nameOfExpression(frame, statement.value);
      assignPattern(frame, statement.target, declared(frame, statement, value), true, owner);
      noteSetter(frame, statement.target, value);
      return;
    }
    case 'if': {
      const outcome = decided(frame, evaluate(frame, statement.test));
      if (outcome !== undefined) {
        execute(frame, outcome ? statement.whenTrue : statement.whenFalse);
        return;
      }
      branchOn(
        frame,
        statement.test,
        () => execute(frame, statement.whenTrue),
        () => execute(frame, statement.whenFalse),
      );
      return;
    }
    case 'continue':
      if (frame.stepping) frame.state.dead = true;
      return;
    case 'loop':
      execute(frame, statement.before);
      repeat(frame, () => {
        if (statement.test !== undefined) evaluate(frame, statement.test);
        execute(frame, statement.body);
        if (statement.update !== undefined) evaluate(frame, statement.update);
      });
      return;
    case 'each': {
      const over = evaluate(frame, statement.over);
      if (stepThrough(frame, statement, over)) return;
      const site = frame.site(statement.over);
      repeat(frame, () => {
        assignPattern(
          frame,
          statement.target,
          statement.keys ? keysIn(frame, over) : iterated(frame, over, site),
          true,
        );
        execute(frame, statement.body);
      });
      return;
    }
    case 'return':
      if (statement.value !== undefined) {
        const returned = evaluate(frame, statement.value);
        if (frame.answers.length > 0) enterReturned(frame, statement.value, returned);
        frame.returns.push(returned);
      }
      leaveBody(frame);
      frame.state.dead = true;
      return;
    case 'throw': {
      frame.throwing = true;
      const thrown = evaluate(frame, statement.value);
      frame.throwing = false;
      enterThrow(frame, statement.value, thrown);
      frame.thrown.push(thrown);
      frame.state.dead = true;
      return;
    }
    case 'try':
      executeTry(frame, statement);
      return;
    case 'switch':
      executeSwitch(frame, statement);
      return;
    case 'block':
      execute(frame, statement.body);
      return;
    case 'class':
      evaluateClass(frame, statement.class);
      return;
    case 'export':
      frame.state.env.set(frame.solver.modules.defaultExport(frame.file), evaluate(frame, statement.value));
      return;
  }
}

function executeSwitch(frame: Frame, { on, cases }: Extract<Statement, { kind: 'switch' }>): void {
  const value = evaluate(frame, on);
  const tests = cases.map(({ test }) => (test === undefined ? undefined : evaluate(frame, test)));
  const taken = takenCase(frame, value, tests);
  if (taken !== undefined) {
    const end = cases.findIndex(({ falls }, index) => index >= taken && !falls);
    for (const { body } of cases.slice(taken, end < 0 ? undefined : end + 1)) execute(frame, body);
    return;
  }
  const range = { start: on.start, end: on.end };
  const isCase = (test: Expression): Expression =>
    on.kind === 'constant' && on.value === true
      ? test
      : { kind: 'binary', operator: 'compare', comparison: 'same', left: on, right: test, ...range };
  const isNone = (refined: Refined): void => {
    for (const { test } of cases) if (test !== undefined) refine(frame, isCase(test), false, refined);
  };
  let labels: (typeof cases)[number][] = [];
  // A case goes on with the next one until one leaves the switch; one without statements is the next one.
  const bodies = cases.flatMap((entry, first) => {
    labels.push(entry);
    if (entry.body.length === 0 && entry.falls && first < cases.length - 1) return [];
    const meant = labels.map(({ test }) => test);
    labels = [];
    const last = cases.findIndex(({ falls }, index) => index >= first && !falls);
    const chain = cases.slice(first, last < 0 ? undefined : last + 1);
    const known = (refined: Refined): void => {
      const tests = meant.filter((test) => test !== undefined).map(isCase);
      if (tests.length === meant.length) refineAny(frame, tests, refined);
      else if (meant.length === 1) isNone(refined);
    };
    return [{ known, body: (): void => chain.forEach(({ body }) => execute(frame, body)) }];
  });
  const hasDefault = cases.some((entry) => entry.test === undefined);
  branchOver(frame, [...bodies, ...(hasDefault ? [] : [{ known: isNone, body: (): void => undefined }])]);
}

/** A declared type speaks where the value itself is not known. */
function declared(frame: Frame, statement: Extract<Statement, { kind: 'declare' }>, value: Value): Value {
  if (statement.type === undefined || statement.target.kind !== 'variable') return value;
  enterDeclared(frame, statement.type, value, frame.site(statement.target));
  if (value.references.length > 0) {
    const type = frame.solver.types.resolve(statement.type, frame.scope);
    if (type.kind === 'external' && type.arguments.length > 0) return withArguments(value, type);
  }
  const facts = frame.file.facts.variables[statement.target.variable];
  if (facts === undefined) return value;
  const unknown = value.opaque === true || statement.value === undefined;
  if (!unknown || value.labels.length > 0 || value.typed.length > 0 || value.objects.length > 0) return value;
  const type = frame.solver.types.resolve(statement.type, frame.scope);
  if (isOpaque(type) || (statement.value === undefined && !isStructured(frame, type))) return value;
  return {
    ...valueOfType(frame, type, facts.name, undefined, frame.site(statement.target)),
    references: value.references,
    ports: value.ports,
  };
}

/** `const patients: Collection<Patient> = db.collection('patients')`: what a client was created as has no type arguments. */
function withArguments(value: Value, type: Extract<Type, { kind: 'external' }>): Value {
  const isSame = (reference: Reference): boolean =>
    reference.kind === 'external' &&
    reference.instance &&
    reference.package === type.package &&
    (reference.typeArguments === undefined || reference.typeArguments.length === 0);
  return value.references.some(isSame)
    ? {
        ...value,
        references: value.references.map((reference) =>
          isSame(reference) ? { ...reference, typeArguments: type.arguments } : reference,
        ),
      }
    : value;
}

/** Goes through the keys of a record, or a list of constants, one by one; false where they are not known. */
function stepThrough(frame: Frame, statement: Extract<Statement, { kind: 'each' }>, over: Value): boolean {
  const site = frame.site(statement.over);
  const keys = statement.keys && frame.deciding > 0 ? fieldsOf(frame, over, site) : undefined;
  const elements = statement.keys
    ? keys === undefined
      ? undefined
      : [...keys.keys()].map(constantValue)
    : keyedElements(frame, over);
  if (elements === undefined) return false;
  const { stepping } = frame;
  frame.stepping = true;
  for (const [index, element] of elements.entries()) {
    if (frame.state.dead) break;
    const before = frame.returns.length;
    forKey(frame, `${site.start}.${index}`, () => {
      assignPattern(frame, statement.target, element, true);
      execute(frame, statement.body);
    });
    // What was skipped by `continue` goes on with the next element; a return may have been on the way as well.
    if (frame.returns.length === before) frame.state.dead = false;
  }
  frame.stepping = stepping;
  return true;
}

function repeat(frame: Frame, body: () => void): void {
  const rounds = frame.loopDepth > 1 ? 1 : MOST_LOOP_ROUNDS;
  const { stepping } = frame;
  frame.stepping = false;
  frame.loopDepth++;
  for (let round = 1; round <= rounds; round++) {
    const before = frame.state;
    const path = new State(before);
    frame.state = path;
    body();
    frame.state = before;
    const grows =
      [...path.env.own].some(
        ([variable, value]) => extentOf(value) > extentOf(before.env.get(variable) ?? EMPTY),
      ) ||
      [...path.heap.own].some(
        ([key, object]) => extentOfObject(object) > extentOfObject(before.heap.get(key)),
      );
    before.meet([new State(before), path]);
    if (round >= LOOP_ROUNDS && !grows) break;
  }
  frame.loopDepth--;
  frame.stepping = stepping;
}

/** A measure that grows when a variable may hold more than before. */
function extentOf({ labels, typed, ports, references, objects }: Value): number {
  return labels.length + typed.length + ports.length + references.length + objects.length;
}

function extentOfObject(object: HeapObject | undefined): number {
  if (object === undefined) return 0;
  const values = [...object.fields.values(), ...(object.rest === undefined ? [] : [object.rest])];
  return values.reduce((sum, value) => sum + extentOf(value), 0);
}

function executeTry(frame: Frame, statement: Extract<Statement, { kind: 'try' }>): void {
  const outerThrown = frame.thrown;
  frame.thrown = [];
  const before = frame.state;
  const completed = new State(before);
  frame.state = completed;
  const outerTried = frame.tried;
  const tried = (frame.tried = new Map<number, Value>());
  execute(frame, statement.body);
  frame.tried = outerTried;
  for (const [variable, value] of tried) {
    const earlier = outerTried?.get(variable);
    outerTried?.set(variable, earlier === undefined ? value : join(earlier, value));
  }
  const paths = [completed];
  const { handler } = statement;
  if (handler !== undefined) {
    const caught = frame.thrown.length === 0 ? OPAQUE : join(OPAQUE, joinAll(frame.thrown));
    frame.thrown = outerThrown;
    const handled = new State(completed);
    handled.dead = false;
    // The error may come from anywhere in the block: what it wrote may or may not have happened.
    for (const variable of completed.env.keysAbove(before.env)) {
      frame.state = before;
      const earlier = before.env.get(variable) ?? before.untouched?.variable(variable);
      const held = [completed.env.get(variable), earlier, tried.get(variable)].filter(
        (value) => value !== undefined,
      );
      handled.env.set(variable, joinAll(held));
    }
    for (const key of completed.heap.keysAbove(before.heap)) {
      const written = completed.heap.get(key);
      frame.state = before;
      const united = written === undefined ? undefined : before.unitedWith(key, written);
      if (united !== undefined) handled.heap.set(key, united);
    }
    frame.state = handled;
    if (statement.parameter !== undefined) assignPattern(frame, statement.parameter, caught, true);
    execute(frame, handler);
    paths.push(handled);
  } else {
    outerThrown.push(...frame.thrown);
    frame.thrown = outerThrown;
  }
  frame.state = before;
  before.meet(paths);
  const dead = frame.state.dead;
  frame.state.dead = false;
  execute(frame, statement.finaliser);
  frame.state.dead ||= dead;
}
