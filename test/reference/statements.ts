import { defineClass } from './classes.js';
import { notCovered } from './core.js';
import { evaluate } from './expressions.js';
import { elementsOf } from './fields.js';
import { isOpaque, type Statement, type StatementOf } from './front-end.js';
import type { Machine } from './machine.js';
import { isStructured, nameOf, valueOfType } from './names.js';
import { assign, exportValue } from './patterns.js';
import { enterThrow } from './report.js';
import { EMPTY, isTold, join, joinAll, UNKNOWN_VALUE, type Value } from './values.js';

/** Executes statements in their order, as far as one of them is come to. */
export function execute(m: Machine, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (m.state.dead) return;
    noteAttempt(m);
    executeOne(m, statement);
    noteAttempt(m);
  }
}

/** Whatever is the case between two statements of a `try` may be the case where its error is caught. */
function noteAttempt(m: Machine): void {
  const states = m.attempts.at(-1);
  if (states !== undefined && !m.state.dead) states.splice(0, states.length, m.meet([...states, m.state]));
}

function executeOne(m: Machine, statement: Statement): void {
  m.step();
  switch (statement.kind) {
    case 'expression':
      evaluate(m, statement.expression);
      return;
    case 'declare': {
      const value = statement.value === undefined ? EMPTY : evaluate(m, statement.value);
      const owner = statement.value === undefined ? '' : nameOf(m.file, statement.value);
      assign(m, statement.target, declaredAs(m, statement, value), owner);
      return;
    }
    case 'if':
      evaluate(m, statement.test);
      m.branch(
        () => execute(m, statement.whenTrue),
        () => execute(m, statement.whenFalse),
      );
      return;
    case 'continue':
      m.continued.push(m.state.copy());
      m.state.dead = true;
      return;
    case 'loop':
      execute(m, statement.before);
      loop(m, () => {
        if (statement.test !== undefined) evaluate(m, statement.test);
        body(m, statement.body);
        if (statement.update !== undefined) evaluate(m, statement.update);
      });
      return;
    case 'each':
      executeEach(m, statement);
      return;
    case 'return':
      m.running.returns.push(statement.value === undefined ? EMPTY : evaluate(m, statement.value));
      m.running.exits.push(m.state.copy());
      m.state.dead = true;
      return;
    case 'throw': {
      m.throwing = true;
      const thrown = evaluate(m, statement.value);
      m.throwing = false;
      enterThrow(m, statement.value, thrown);
      m.thrown.push(thrown);
      noteAttempt(m);
      m.state.dead = true;
      return;
    }
    case 'try':
      executeTry(m, statement);
      return;
    case 'switch':
      executeSwitch(m, statement);
      return;
    case 'block':
      execute(m, statement.body);
      return;
    case 'class': {
      const entry = m.file.facts.classes[statement.class];
      if (entry !== undefined) defineClass(m, { file: m.file, class: entry });
      return;
    }
    case 'export':
      exportValue(m, evaluate(m, statement.value));
      return;
  }
}

/** A declared type speaks where the value itself is not known. */
function declaredAs(m: Machine, statement: StatementOf<'declare'>, value: Value): Value {
  const { type: expression, target } = statement;
  if (expression === undefined || target.kind !== 'variable') return value;
  const isUnknown = value.unknown === true || statement.value === undefined;
  if (!isUnknown || isTold(value)) return value;
  const type = m.world.types.resolve(expression, m.running.typeScope);
  if (isOpaque(type) || (statement.value === undefined && !isStructured(type))) return value;
  const name = m.file.facts.variables[target.variable]?.name ?? '';
  const told = valueOfType(m, type, name, m.placeOf(target, 'declared'));
  return join(told, { ...EMPTY, callables: value.callables });
}

function loop(m: Machine, round: () => void): void {
  const outer = m.continued;
  m.repeat(() => {
    m.continued = [];
    round();
  });
  m.continued = outer;
}

/** A loop's body, with all that have gone on to its end early. */
function body(m: Machine, statements: readonly Statement[]): void {
  execute(m, statements);
  if (m.continued.length > 0) m.state = m.meet([m.state, ...m.continued]);
}

function executeEach(m: Machine, statement: StatementOf<'each'>): void {
  if (statement.keys) notCovered('the keys of a record');
  const over = evaluate(m, statement.over);
  loop(m, () => {
    assign(m, statement.target, iterated(m, over, statement.over), '');
    body(m, statement.body);
  });
}

/** What a loop over a value goes through: its elements, and for a map its pairs. */
export function iterated(m: Machine, over: Value, range: { readonly start: number }): Value {
  const maps = over.objects.filter((key) => {
    const type = m.declared.get(key)?.type;
    return m.objectAt(key).kind === 'map' || (type?.kind === 'collection' && type.of === 'map');
  });
  const others: Value = { ...over, objects: over.objects.filter((key) => !maps.includes(key)) };
  if (maps.length === 0) return elementsOf(m, over);
  const keys = joinAll(maps.map((key) => m.objectAt(key).keys ?? EMPTY));
  const values = elementsOf(m, { ...over, data: [], objects: maps });
  const pair = m.make(
    'list',
    range,
    'pair',
    new Map([
      ['0', keys],
      ['1', values],
    ]),
  );
  return others.objects.length + others.data.length === 0 ? pair : join(pair, elementsOf(m, others));
}

function executeTry(m: Machine, statement: StatementOf<'try'>): void {
  const { handler, parameter } = statement;
  const outerThrown = m.thrown;
  m.thrown = [];
  const states = [m.state.copy()];
  m.attempts.push(states);
  execute(m, statement.body);
  m.attempts.pop();
  const caught = m.thrown;
  m.thrown = outerThrown;
  const completed = m.state;
  if (handler === undefined) {
    m.thrown.push(...caught);
    const outer = m.attempts.at(-1);
    if (outer !== undefined) outer.push(...states);
  } else {
    m.state = m.meet(states);
    if (parameter !== undefined) assign(m, parameter, joinAll([UNKNOWN_VALUE, ...caught]), '');
    execute(m, handler);
    m.state = m.meet([completed, m.state]);
  }
  const isOver = m.state.dead;
  // Whatever way the block is left, this comes next.
  if (isOver || statement.finaliser.length > 0) {
    if (isOver) m.state = m.meet(states);
    execute(m, statement.finaliser);
    m.state.dead ||= isOver;
  }
}

function executeSwitch(m: Machine, statement: StatementOf<'switch'>): void {
  evaluate(m, statement.on);
  const { cases } = statement;
  for (const { test } of cases) if (test !== undefined) evaluate(m, test);
  const ways = cases.map((_, first) => (): void => {
    const last = cases.findIndex(({ falls }, index) => index >= first && !falls);
    for (const { body: statements } of cases.slice(first, last < 0 ? undefined : last + 1))
      execute(m, statements);
  });
  const hasDefault = cases.some(({ test }) => test === undefined);
  m.branch(...ways, ...(hasDefault ? [] : [(): void => undefined]));
}
