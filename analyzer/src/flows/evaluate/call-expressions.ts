import { loadedData } from '../frameworks/loaders.js';
import { expecting } from './expected-types.js';
import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { fixedElements, elementsOf } from './access.js';
import { nameOfExpression } from './naming.js';
import { callMethod, callValue, type CallSite } from './calls.js';
import { keepErrorText, runConstructor } from './constructions.js';
import { pipeStream } from '../frameworks/rxjs.js';
import { callReact } from '../frameworks/react.js';
import { narrowArgument, narrowChecked } from './narrowing.js';
import { refineAsserted } from './refinement.js';
import { EMPTY, referenceValue, type Site, type Value } from '../values/values.js';
import { evaluate, evaluatePart } from './expressions.js';

export function evaluateCall(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): Value {
  const schema = frame.solver.schemas.valueOf(frame.file, expression);
  if (schema !== undefined) return referenceValue(schema);
  const { callee } = expression;
  const { inquiry } = frame.solver;
  const call: CallSite = {
    site: callSite(frame, expression),
    construct: expression.construct,
    name: nameOfExpression(frame, callee),
    typeArguments: expression.typeArguments.map((type) => frame.solver.types.resolve(type, frame.scope)),
  };
  frame.solver.observer?.reached(call.site);
  if (callee.kind === 'super') return callSuper(frame, expression, call);
  if (callee.kind === 'member' && !expression.construct) {
    const thrown = frame.thrown.length;
    const receiver =
      callee.object.kind === 'super'
        ? frame.solver.classes.baseReceiver(frame)
        : evaluate(frame, callee.object);
    const rejected = rejectedBy(frame, callee, expression.arguments.length, thrown);
    const args = evaluateArguments(frame, expression.arguments);
    narrowChecked(frame, callee.name, receiver, args, expression.arguments);
    const piped = callee.name === 'pipe' ? pipeStream(frame, receiver, args, call) : undefined;
    if (piped !== undefined) return piped;
    const known = inquiry?.enter(frame, expression, receiver, args) ?? receiver;
    const react = callReact(frame, known, callee.name, args, call);
    const made = rejected === undefined ? call : { ...call, rejected };
    const result = react ?? callMethod(frame, known, callee.name, args, made);
    return inquiry?.leave(frame, result) ?? result;
  }
  const target = evaluate(frame, callee);
  const args = expecting(frame, target, call, () => evaluateArguments(frame, expression.arguments));
  narrowArgument(frame, target, expression.arguments[0]);
  narrowChecked(frame, call.name, target, args, expression.arguments);
  refineAsserted(frame, target, expression.arguments);
  const loaded = loadedData(frame, target, expression, call.site);
  if (loaded !== undefined) return loaded;
  const known = inquiry?.enter(frame, expression, target, args) ?? target;
  const react = callReact(frame, known, undefined, args, call);
  const result = react ?? callValue(frame, known, undefined, args, call);
  return inquiry?.leave(frame, result) ?? result;
}

/**
 * What a chain of promises was rejected with by the time that it is caught: `load().then(show).catch(report)`. It leaves
 * the function no more. Of a promise that stands somewhere else nobody knows which call has made it.
 */
function rejectedBy(
  frame: Frame,
  { object, name }: Extract<Expression, { kind: 'member' }>,
  count: number,
  before: number,
): Value[] | undefined {
  const catches = name === 'catch' || (name === 'then' && count > 1);
  return catches && object.kind === 'call' ? frame.thrown.splice(before) : undefined;
}

function callSuper(frame: Frame, expression: Extract<Expression, { kind: 'call' }>, call: CallSite): Value {
  const args = evaluateArguments(frame, expression.arguments);
  const { class: classIndex } = frame.unit.facts;
  const entry = classIndex === undefined ? undefined : frame.unit.file.facts.classes[classIndex];
  if (entry === undefined) return EMPTY;
  const base = frame.solver.classes.baseClass(frame.unit.file, entry);
  if (base === undefined) keepErrorText(frame, entry, frame.receiver, args, call.site);
  else runConstructor(frame, base.file, base.class, frame.receiver, args, call);
  return EMPTY;
}

/** Evaluates arguments; a spread argument stands for every position from its own on. */
function evaluateArguments(frame: Frame, expressions: readonly Expression[]): Value[] {
  const args: Value[] = [];
  for (const expression of expressions) {
    if (expression.kind !== 'spread') {
      args.push(evaluatePart(frame, expression));
      continue;
    }
    const list = evaluate(frame, expression.operand);
    args.push(...(fixedElements(frame, list) ?? [elementsOf(frame, list)]));
  }
  return args;
}

/**
 * The place of a call. In a chain over several lines it is the line of the last member, since that is where the call
 * stands for a reader.
 */
export function callSite(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): Site {
  const { callee } = expression;
  const start =
    callee.kind === 'member' &&
    frame.solver.lineAt(frame.file, callee.nameStart) !== frame.solver.lineAt(frame.file, expression.start)
      ? callee.nameStart
      : expression.start;
  const oneLine = frame.solver.lineAt(frame.file, start) === frame.solver.lineAt(frame.file, expression.end);
  return { file: frame.file.index, start, end: oneLine ? expression.end : callee.end };
}
