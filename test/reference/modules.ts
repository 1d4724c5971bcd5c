import { functionAt } from './classes.js';
import { notCovered } from './core.js';
import {
  fileScope,
  isOpaque,
  type Entity,
  type Expression,
  type LinkedFile,
  type ProgramFunction,
} from './front-end.js';
import { collect, foundBy } from './fields.js';
import type { Machine } from './machine.js';
import { isStructured, structured } from './names.js';
import { callableValue, EMPTY, join, UNKNOWN_VALUE, wholeText, type Scope, type Value } from './values.js';

/** The scope that holds a variable of the running file. */
export function scopeOf(m: Machine, variable: number): Scope {
  const owner = m.file.facts.variables[variable]?.owner ?? 0;
  for (let at: Scope | undefined = m.running.scope; at !== undefined; at = at.parent)
    if (owner !== 0 && at.function === owner && at.file === m.file) return at;
  return m.moduleScope(m.file);
}

export function cellOf(m: Machine, variable: number): string {
  return `${scopeOf(m, variable).id}:${variable}`;
}

export function readVariable(m: Machine, expression: Extract<Expression, { kind: 'variable' }>): Value {
  const { variable } = expression;
  if (m.world.schemas.valueOf(m.file, expression) !== undefined) notCovered('a schema');
  const facts = m.file.facts.variables[variable];
  if (facts === undefined) return UNKNOWN_VALUE;
  if (facts.owner !== 0) {
    const held = m.state.cells.get(cellOf(m, variable));
    if (held !== undefined) return held;
    return facts.function === undefined ? EMPTY : functionValue(m, functionAt(m.file, facts.function));
  }
  const entity = m.world.program.entityOfVariable(m.file, variable);
  return entity === undefined ? UNKNOWN_VALUE : entityValue(m, entity);
}

/** A function as it is where it is named: with the variables around it. */
export function functionValue(m: Machine, target: ProgramFunction): Value {
  const { activation, running } = m;
  const callable = {
    kind: 'function',
    target,
    scope: target.facts.unit ? undefined : running.scope,
    home: activation,
    known: activation,
    receiver: running.receiver,
  } as const;
  if (!target.facts.unit) m.noteFunction(callable);
  return callableValue(callable);
}

/** What a name leads to, through imports and exports. */
export function entityValue(m: Machine, entity: Entity): Value {
  if (entity.kind === 'external')
    return callableValue({
      kind: 'external',
      package: entity.package,
      path: entity.path,
      instance: false,
      made: '',
      init: [],
    });
  if (entity.kind === 'module') return moduleValue(m, entity.file);
  const { file, index, facts } = entity;
  if (facts.function !== undefined) {
    const target = functionAt(file, facts.function);
    if (target.facts.unit) return functionValue(m, target);
  }
  const entry = facts.class === undefined ? undefined : file.facts.classes[facts.class];
  if (entry !== undefined) return callableValue({ kind: 'class', file, class: entry });
  if (facts.initialiser !== undefined) {
    const { start, end } = facts;
    if (m.world.schemas.valueOf(file, { kind: 'variable', variable: index, start, end }) !== undefined)
      notCovered('a schema');
  }
  return moduleVariable(m, file, index);
}

function moduleValue(m: Machine, file: LinkedFile): Value {
  if (m.state.cells.has(exportCell(m, file))) notCovered('a module that is one value');
  return callableValue({ kind: 'module', file });
}

/** Where `export default <expression>` is kept. */
export function exportCell(m: Machine, file: LinkedFile): string {
  return `${m.moduleScope(file).id}:-1`;
}

function moduleVariable(m: Machine, file: LinkedFile, index: number): Value {
  const held = m.state.cells.get(`${m.moduleScope(file).id}:${index}`) ?? EMPTY;
  if (m.activation.unit.file === file && m.activation.unit.facts.index === 0) return held;
  return foundBy(heldLater(m, file, index, held), m.activation);
}

/** Remembers what the variables of a module hold when nobody has written to them yet. */
export function noteBeginnings(m: Machine, file: LinkedFile): void {
  file.facts.variables.forEach(({ owner }, index) => {
    const cell = `${m.moduleScope(file).id}:${index}`;
    const held = owner === 0 ? m.state.cells.get(cell) : undefined;
    if (held === undefined || m.began.has(cell)) return;
    const texts = held.objects.flatMap((key) =>
      [...m.objectAt(key).fields]
        .filter(([, field]) => (wholeText(field) ?? '') !== '')
        .map(([name]) => name),
    );
    m.began.set(cell, {
      isTold: held.callables.length > 0 || collect(m, held).length > 0,
      texts: new Set(texts),
    });
  });
}

/** What began empty in a module may by then hold what its type declares; a text stays until somebody writes to it. */
function heldLater(m: Machine, file: LinkedFile, index: number, held: Value): Value {
  const facts = file.facts.variables[index];
  const began = m.began.get(`${m.moduleScope(file).id}:${index}`);
  if (facts === undefined || began?.isTold === true || held.callables.length > 0) return held;
  const type = m.world.types.resolve(facts.type ?? createdType(facts.initialiser), fileScope(file));
  if (isOpaque(type) || !isStructured(type)) return held;
  const key = `held ${file.index}:${index} for ${m.activation.id}`;
  return type.kind === 'object' || type.kind === 'class'
    ? join(held, m.declare(key, type, m.activation, began?.texts))
    : join(held, structured(m, type, key, m.activation));
}

/** The type of a collection that is created with type arguments. */
function createdType(
  expression: Expression | undefined,
): Parameters<Machine['world']['types']['resolve']>[0] {
  if (expression?.kind !== 'call' || !expression.construct || expression.typeArguments.length === 0)
    return undefined;
  return expression.callee.kind === 'global'
    ? { kind: 'reference', name: [expression.callee.name], arguments: expression.typeArguments }
    : undefined;
}
