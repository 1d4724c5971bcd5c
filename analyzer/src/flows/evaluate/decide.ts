import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { constantValue, EMPTY, isEmpty, wholeText, type Value } from '../values/values.js';
import { elementsInOrder } from '../libraries/keyed.js';

/**
 * Tests on what is known: the name of a field, whether something is a record. They decide only where a record is
 * walked through key by key; elsewhere a constant is as often a switch that is turned elsewhere.
 */

/** Whether a value is true or false, as far as it is a constant. */
export function asTruth(value: Value): boolean | undefined {
  if (value.constant === undefined || !isEmpty(value)) return undefined;
  return typeof value.constant === 'string' && wholeText(value) === undefined
    ? undefined
    : Boolean(value.constant);
}

/** The outcome of a test, where tests decide. */
export function decided(frame: Frame, test: Value): boolean | undefined {
  return frame.deciding === 0 ? undefined : asTruth(test);
}

/** The result of a comparison of two values. */
export function compared(
  frame: Frame,
  comparison: 'same' | 'different' | 'in' | 'instance' | undefined,
  left: Value,
  right: Value,
): Value {
  if (frame.deciding === 0 || comparison === undefined || comparison === 'instance') return EMPTY;
  if (comparison === 'in') {
    const name = wholeText(left);
    const [key] = right.objects;
    if (name === undefined || key === undefined || right.objects.length > 1) return EMPTY;
    const { fields, rest } = frame.objectAt(key);
    return rest === undefined ? constantValue(fields.has(name)) : EMPTY;
  }
  const same = isSame(frame, left, right);
  return same === undefined ? EMPTY : constantValue(same === (comparison === 'same'));
}

function isSame(frame: Frame, left: Value, right: Value): boolean | undefined {
  const [a, b] = [left.constant, right.constant];
  // A record is neither null nor a text.
  if (a !== undefined && b === undefined) return isThing(frame, right) ? false : undefined;
  if (b !== undefined && a === undefined) return isThing(frame, left) ? false : undefined;
  if (a === undefined || b === undefined) return undefined;
  return (typeof a === 'string' && wholeText(left) === undefined) ||
    (typeof b === 'string' && wholeText(right) === undefined)
    ? undefined
    : a === b;
}

/** `typeof value`, as far as it is known. */
export function typeName(frame: Frame, value: Value): Value {
  if (frame.deciding === 0) return EMPTY;
  if (value.constant !== undefined)
    return constantValue(value.constant === null ? 'object' : typeof value.constant);
  if (isThing(frame, value)) return constantValue('object');
  return value.labels.length > 0 && value.typed.length === 0 && value.objects.length === 0
    ? constantValue('string')
    : EMPTY;
}

/** `Array.isArray(value)`, as far as it is known. */
export function isList(frame: Frame, value: Value): Value {
  if (frame.deciding === 0 || !isThing(frame, value)) return EMPTY;
  const lists = [
    ...value.objects.map((key) => {
      const { fields, rest } = frame.objectAt(key);
      return rest === undefined ? fields.has('0') : undefined;
    }),
    ...value.typed.map(({ type }) => frame.solver.types.element(type) !== undefined),
  ];
  const [first] = lists;
  return first !== undefined && lists.every((each) => each === first) ? constantValue(first) : EMPTY;
}

function isThing(frame: Frame, value: Value): boolean {
  if (value.labels.length > 0 || value.opaque === true) return false;
  return (
    value.objects.length + value.typed.length > 0 &&
    value.typed.every(({ type }) => type.kind !== 'function' && type.kind !== 'union')
  );
}

/** Tests of texts and lists of texts: `KEYS.includes(key)`, `HIDDEN.has(key)`, `/mail/i.test(key)`. */
export function testMethod(
  frame: Frame,
  receiver: Value,
  method: string,
  args: readonly Value[],
): Value | undefined {
  if (frame.deciding === 0) return undefined;
  const own = wholeText(receiver);
  const asked = args[0] === undefined ? undefined : wholeText(args[0]);
  if (own !== undefined && (method === 'toLowerCase' || method === 'toUpperCase'))
    return constantValue(method === 'toLowerCase' ? own.toLowerCase() : own.toUpperCase());
  if (asked === undefined) return undefined;
  if (method === 'test') return own === undefined ? undefined : matches(own, asked);
  if (own !== undefined) {
    if (method === 'includes') return constantValue(own.includes(asked));
    if (method === 'startsWith') return constantValue(own.startsWith(asked));
    if (method === 'endsWith') return constantValue(own.endsWith(asked));
    return undefined;
  }
  if (method !== 'includes' && method !== 'has') return undefined;
  const names = elementsInOrder(frame, receiver)?.map(wholeText);
  return names === undefined || names.includes(undefined) ? undefined : constantValue(names.includes(asked));
}

/** Names are short, and so are the patterns that are written for them; others are not tried. */
const NAME_LENGTH = 24;
const PATTERN_LENGTH = 120;
const QUANTIFIERS = 3;

function matches(literal: string, name: string): Value | undefined {
  const parts = /^\/(.+)\/([a-z]*)$/s.exec(literal);
  const [, source = '', flags = ''] = parts ?? [];
  // A quantified group, and many quantifiers in a row, may take for ever even on a short text.
  const quantifiers = source.match(/[*+{]/g)?.length ?? 0;
  if (
    parts === null ||
    name.length > NAME_LENGTH ||
    source.length > PATTERN_LENGTH ||
    quantifiers > QUANTIFIERS ||
    /\)[*+{]/.test(source)
  )
    return undefined;
  try {
    return constantValue(new RegExp(source, flags.replace(/[gy]/g, '')).test(name));
  } catch {
    return undefined;
  }
}

/** The parts of a choice that are taken: `a && b` and `a ? b : c` by their test, `a || b` by its first part. */
export function chosen(
  expression: Extract<Expression, { kind: 'choice' }>,
  truth: boolean | undefined,
): { readonly branches: readonly Expression[]; readonly otherwise?: Value } {
  const { branches, test } = expression;
  if (truth === undefined || test === undefined) return { branches };
  const taken = branches[truth ? 0 : 1];
  return taken === undefined ? { branches: [], otherwise: constantValue(false) } : { branches: [taken] };
}

/** Which case of a switch is taken, as far as tests decide; the default, or none at all, where no test is met. */
export function takenCase(
  frame: Frame,
  on: Value,
  tests: readonly (Value | undefined)[],
): number | undefined {
  if (frame.deciding === 0 || on.constant === undefined || !isEmpty(on)) return undefined;
  if (typeof on.constant === 'string' && wholeText(on) === undefined) return undefined;
  if (tests.some((test) => test !== undefined && (test.constant === undefined || !isEmpty(test))))
    return undefined;
  const met = tests.findIndex((test) => test !== undefined && test.constant === on.constant);
  const otherwise = tests.indexOf(undefined);
  return met >= 0 ? met : otherwise >= 0 ? otherwise : tests.length;
}
