import { generatorOf } from './generators.js';
import { enterDeclared } from './declared-objects.js';
import { exportedValue } from './library-members.js';
import { GLOBAL_LIBRARIES } from '@tomograph/rules';
import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { characterOf, elementsOf, readField } from './access.js';
import { nameOfExpression } from './naming.js';
import { valueOfType, isStructured } from './declared-values.js';
import { writeElement } from './places.js';
import { evaluateClass } from './class-definitions.js';
import { chosen, compared, decided, typeName } from './decide.js';
import { aggregated, isTotal } from '../values/aggregates.js';
import { isBuiltinFunction } from './builtins/functions.js';
import { renderComponent } from '../frameworks/react.js';
import { iterated } from './iteration.js';
import { branchOn, branchOver, refine } from './refinement.js';
import { assignPattern } from './patterns.js';
import { copyUnderSameKey } from './same-key.js';
import { isOpaque } from '../../types/types.js';
import {
  constantValue,
  EMPTY,
  isEmpty,
  join,
  joinAll,
  OPAQUE,
  referenceValue,
  wholeText,
  type Value,
} from '../values/values.js';
import { evaluateObject, evaluateArray, evaluateTemplate } from './literals.js';
import { concatenate } from './concatenation.js';
import { evaluateCall } from './call-expressions.js';

/** Evaluates a part of a literal or of a call, with what an oracle was asked about it. */
export function evaluatePart(frame: Frame, expression: Expression): Value {
  const value = evaluate(frame, expression);
  return frame.solver.inquiry?.value(frame, expression, value) ?? value;
}

/** Evaluates an expression: what it may be, and what it does to the state. */
export function evaluate(frame: Frame, expression: Expression): Value {
  frame.budget--;
  if (frame.exhausted()) return EMPTY;
  frame.current = frame.site(expression);
  switch (expression.kind) {
    case 'constant':
      return constantValue(expression.value);
    case 'variable':
      return evaluateVariable(frame, expression);
    case 'global':
      return expression.name === 'arguments' ? frame.passed : globalValue(frame, expression.name);
    case 'this':
      return frame.receiver;
    case 'super':
      return frame.receiver;
    case 'member': {
      const object = evaluate(frame, expression.object);
      return readField(frame, object, expression.name, {
        site: frame.site(expression),
        owner: nameOfExpression(frame, expression.object),
      });
    }
    case 'index':
      return evaluateIndex(frame, expression);
    case 'call':
      return evaluateCall(frame, expression);
    case 'object':
      return evaluateObject(frame, expression, expression.properties);
    case 'array':
      return evaluateArray(frame, expression);
    case 'spread':
      return iterated(frame, evaluate(frame, expression.operand), frame.site(expression));
    case 'template':
      return evaluateTemplate(frame, expression);
    case 'binary': {
      const left = evaluate(frame, expression.left);
      const right = evaluate(frame, expression.right);
      if (expression.operator === 'compare') return compared(frame, expression.comparison, left, right);
      // `at + 1` is behind the at sign as well as `at`.
      if (left.position !== undefined && typeof right.constant === 'number') return left;
      return concatenate(frame, [left, right], expression.operator === 'add', frame.site(expression));
    }
    case 'choice': {
      const outcome =
        expression.test === undefined ? undefined : decided(frame, evaluate(frame, expression.test));
      const { branches, otherwise } = chosen(expression, outcome);
      if (otherwise !== undefined) return otherwise;
      const [only] = branches;
      if (only !== undefined && outcome !== undefined) return evaluate(frame, only);
      return withFallback(expression, alternatives(frame, branches, expression.test));
    }
    case 'sequence':
      return expression.expressions.reduce<Value>((_, inner) => evaluate(frame, inner), EMPTY);
    case 'not': {
      const truth = decided(frame, evaluate(frame, expression.operand));
      return truth === undefined ? EMPTY : constantValue(!truth);
    }
    case 'typeof':
      return typeName(frame, evaluate(frame, expression.operand));
    case 'assign':
      return evaluateAssignment(frame, expression);
    case 'function': {
      const target = frame.solver.functionAt(frame.file, expression.function);
      if (!target.facts.unit && !frame.closures.has(target)) frame.closures.set(target, false);
      return referenceValue({ kind: 'function', function: target });
    }
    case 'class': {
      const entry = frame.file.facts.classes[expression.class];
      evaluateClass(frame, expression.class);
      return entry === undefined ? EMPTY : referenceValue({ kind: 'class', file: frame.file, class: entry });
    }
    case 'await':
      return evaluate(frame, expression.operand);
    case 'yield': {
      const value = expression.operand === undefined ? EMPTY : evaluate(frame, expression.operand);
      writeElement(frame, generatorOf(frame), expression.delegate ? elementsOf(frame, value) : value);
      return OPAQUE;
    }
    case 'cast': {
      const value = evaluate(frame, expression.operand);
      enterDeclared(frame, expression.type, value, frame.site(expression));
      const type = frame.solver.types.resolve(expression.type, frame.scope);
      // `null as User | null` is a place for what comes later.
      const isOpen = value.opaque === true || (value.constant === null && isEmpty(value));
      if (
        !isOpen ||
        isOpaque(type) ||
        value.labels.length > 0 ||
        value.typed.length > 0 ||
        !isStructured(frame, type)
      )
        return value;
      const name = nameOfExpression(frame, expression.operand);
      return {
        ...value,
        ...pickTyped(
          valueOfType(frame, type, name === '' ? 'data' : name, undefined, frame.site(expression)),
        ),
      };
    }
    case 'import': {
      const entity = frame.solver.program.resolveImport(frame.file, { module: expression.module, name: '*' });
      return entity === undefined ? OPAQUE : frame.solver.modules.valueOf(frame, entity);
    }
    case 'jsx':
      return renderComponent(frame, expression);
  }
}

/** `process.env.KEY ?? 'secret'` may be the text that is written there. */
function withFallback(expression: Extract<Expression, { kind: 'choice' }>, value: Value): Value {
  const last = expression.branches.at(-1);
  const isText = last?.kind === 'constant' && typeof last.value === 'string' && last.value !== '';
  return isText && expression.test === undefined ? { ...value, written: true } : value;
}

/** The parts of a choice, each with what the test tells; the first part of `a || b` may decide that it is the only one. */
function alternatives(frame: Frame, branches: readonly Expression[], test: Expression | undefined): Value {
  const values: Value[] = [];
  const into = (branch: Expression) => (): void => void values.push(evaluate(frame, branch));
  const [first, ...others] = branches;
  if (test !== undefined) {
    const [other] = others;
    // `a && b` may as well leave b out.
    const otherwise = other === undefined ? (): void => undefined : into(other);
    if (first !== undefined) branchOn(frame, test, into(first), otherwise);
    return joinAll(values);
  }
  if (frame.deciding > 0 && first !== undefined) {
    const value = evaluate(frame, first);
    const truth = decided(frame, value);
    if (truth === true) return value;
    if (truth === undefined) values.push(value);
    frame.branch(...others.map(into));
    return joinAll(values);
  }
  branchOver(
    frame,
    branches.map((branch, index) => ({
      known: (refined): void => {
        for (const earlier of branches.slice(0, index)) refine(frame, earlier, false, refined);
      },
      body: into(branch),
    })),
  );
  return joinAll(values);
}

const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  'module',
  'exports',
  'require',
  'globalThis',
  'window',
  'self',
  'document',
  'process',
  'Buffer',
  'JSON',
  'Object',
  'Array',
  'Promise',
  'Math',
  'Reflect',
  'Intl',
  'Symbol',
  'Proxy',
  'Number',
  'String',
  'Boolean',
  'Date',
  'RegExp',
  'Error',
  'Map',
  'Set',
]);

/**
 * What a name means that nothing in the project declares: a part of the platform, a library that the page loads, or
 * something of which nothing is known.
 */
function globalValue(frame: Frame, name: string): Value {
  const library = Object.hasOwn(GLOBAL_LIBRARIES, name) ? GLOBAL_LIBRARIES[name] : undefined;
  if (library !== undefined) return exportedValue(frame.solver.libraries, library, 'default');
  const isPlatform =
    LANGUAGE_NAMES.has(name) || isBuiltinFunction(name) || frame.solver.libraries.hasGlobal(name);
  return isPlatform
    ? referenceValue({ kind: 'external', package: 'global', path: name, instance: false })
    : OPAQUE;
}

/** True for what the page has, as the models of the platform and of scripts tell. */
function isLoadedByPages(frame: Frame, name: string): boolean {
  return Object.hasOwn(GLOBAL_LIBRARIES, name) || frame.solver.libraries.hasGlobal(name);
}

function pickTyped(value: Value): Pick<Value, 'typed' | 'opaque'> {
  return { typed: value.typed, opaque: false };
}

function evaluateVariable(frame: Frame, expression: Extract<Expression, { kind: 'variable' }>): Value {
  const ambient = frame.file.facts.variables[expression.variable];
  // Scripts of third parties, which a file declares because nothing else does: `declare const gtag: Gtag`.
  if (ambient?.ambient === true && isLoadedByPages(frame, ambient.name))
    return globalValue(frame, ambient.name);
  const known = frame.state.env.get(frame.variable(expression.variable));
  if (known !== undefined) return known;
  const schema = frame.solver.schemas.valueOf(frame.file, expression);
  if (schema !== undefined) return referenceValue(schema);
  const facts = frame.file.facts.variables[expression.variable];
  if (facts?.function !== undefined && facts.owner !== 0) {
    const target = frame.solver.functionAt(frame.file, facts.function);
    if (!frame.closures.has(target)) frame.closures.set(target, false);
    return referenceValue({ kind: 'function', function: target });
  }
  const entity = frame.solver.program.entityOfVariable(frame.file, expression.variable);
  return entity === undefined ? OPAQUE : frame.solver.modules.valueOf(frame, entity);
}

function evaluateIndex(frame: Frame, expression: Extract<Expression, { kind: 'index' }>): Value {
  const object = evaluate(frame, expression.object);
  const index = evaluate(frame, expression.key);
  const key = wholeText(index) ?? index.constant;
  const site = frame.site(expression);
  if (typeof key === 'string' && key === wholeText(index))
    return readField(frame, object, key, { site, owner: nameOfExpression(frame, expression.object) });
  if (typeof key === 'number') {
    const element = object.objects.some((id) => frame.objectAt(id).fields.has(String(key)))
      ? readField(frame, object, String(key), { site, owner: '', callee: true })
      : elementsOf(frame, object);
    const isText = object.objects.length === 0 && object.typed.length === 0 && object.labels.length > 0;
    return isText ? characterOf(element, site, `[${key}]`) : element;
  }
  // Which field of the caller's record is meant (`pluck(users, 'id')`) only the caller can say.
  frame.conditional ||= index.ports.length > 0 && object.ports.length > 0;
  return join(elementsOf(frame, object), someMember(frame, object));
}

/** Members of which one is meant where a library is called under a computed name: `console[level](text)`. */
const LIKELY_MEMBERS = ['log', 'info', 'error', 'track', 'send', 'post', 'set'];

/** A library's member whose name is not known: one that data leaves through, if the library has such members. */
function someMember(frame: Frame, object: Value): Value {
  for (const reference of object.references) {
    if (reference.kind !== 'external') continue;
    const separator = reference.instance ? '#' : reference.path === '' ? '' : '.';
    for (const name of LIKELY_MEMBERS) {
      const path = `${reference.path}${separator}${name}`;
      if (frame.solver.libraries.member(reference.package, path)?.api.sink !== undefined)
        return referenceValue({ ...reference, path, instance: false });
    }
  }
  return EMPTY;
}

function evaluateAssignment(frame: Frame, expression: Extract<Expression, { kind: 'assign' }>): Value {
  const value = evaluate(frame, expression.value);
  const { target } = expression;
  if (!expression.compound) {
    if (!copyUnderSameKey(frame, target, expression.value)) assignPattern(frame, target, value, false);
    return value;
  }
  const before =
    target.kind === 'variable'
      ? (frame.state.env.get(frame.variable(target.variable)) ?? EMPTY)
      : target.kind === 'place'
        ? evaluate(frame, target.place)
        : EMPTY;
  const combined =
    value.references.length > 0 || value.objects.length > 0
      ? join(before, value)
      : isTotal(before) && frame.loopDepth > 0
        ? aggregated(join(before, value), frame.site(expression))
        : concatenate(frame, [before, value], true, frame.site(expression));
  assignPattern(frame, target, combined, false);
  return combined;
}
