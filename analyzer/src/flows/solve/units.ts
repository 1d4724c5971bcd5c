import { findAt } from '../evaluate/carriers.js';
import { holderOfInput } from '../evaluate/header-names.js';
import { inferredProps } from '../frameworks/loaders.js';
import type { Expression, ParameterFacts } from '../../facts/ir.js';
import type { Frame, Summary } from '../evaluate/frame.js';
import { declaredAnswers } from '../evaluate/answers.js';
import { isStructured, valueOfType } from '../evaluate/declared-values.js';
import { named } from '../evaluate/naming.js';
import { evaluateRemaining } from '../evaluate/closures.js';
import { effectsOf } from './effects.js';
import { contextualType, declaredType } from '../evaluate/contextual-types.js';
import { evaluate } from '../evaluate/expressions.js';
import { handlerArgument } from '../evaluate/handlers.js';
import { assignPattern } from '../evaluate/patterns.js';
import { executeBody } from '../evaluate/statements.js';
import { carriesNothing } from '../values/shapes.js';
import { defaultRoot, reify, writesOf } from './summaries.js';
import { isOpaque, UNKNOWN, type Type } from '../../types/types.js';
import {
  EMPTY,
  join,
  joinAll,
  OPAQUE,
  referenceValue,
  step,
  type Port,
  type Shape,
  wholeText,
  type Value,
} from '../values/values.js';

/** Evaluates a unit with symbolic parameters and sums up what it is to its callers. */
export function evaluateUnit(frame: Frame): Summary {
  const { facts, file } = frame.unit;
  frame.scope = { file, parameters: typeParameters(frame) };
  frame.receiver = receiverOf(frame);
  if (facts.usesArguments === true) frame.passed = { ...EMPTY, ports: [port('arguments')] };
  frame.places.set('this', frame.receiver);
  frame.answers = declaredAnswers(frame);
  facts.parameters.forEach((parameter, index) => {
    const place = parameterValue(frame, parameter, index);
    frame.places.set(String(index), place);
    assignPattern(frame, parameter.pattern, place, true);
    if (parameter.property && parameter.pattern.kind === 'variable') {
      const value = frame.state.env.get(frame.variable(parameter.pattern.variable)) ?? EMPTY;
      const name = file.facts.variables[parameter.pattern.variable]?.name ?? '';
      const fields = new Map(frame.objectAt('@this').fields);
      frame.state.heap.set('@this', { fields: fields.set(name, value) });
    }
  });
  const returned = run(frame);
  const isAbstract = facts.body.length === 0 && facts.returnType !== undefined;
  const result = isAbstract || returned.opaque === true ? withReturnType(frame, returned) : returned;
  const shape = reify(frame, result);
  const writes = writesOf(frame);
  const thrown = thrownBy(frame);
  if (facts.kind !== 'module') frame.solver.modules.leaveVariables(frame);
  if (facts.class !== undefined) frame.solver.classes.leaveEmitted(frame);
  const effects = effectsOf(frame, shape, writes, thrown);
  // A call that only some caller can resolve may as well lead nowhere that is known.
  const loses = frame.loses || effects.some((effect) => effect.kind === 'call');
  const reaches = frame.flows.length > 0 || effects.some((effect) => effect.kind === 'sink');
  return {
    result: shape,
    effects,
    writes,
    ...(thrown === undefined ? {} : { thrown }),
    ...(frame.conditional ? { conditional: true as const } : {}),
    ...(loses && !reaches ? { loses: true as const } : {}),
  };
}

/**
 * Runs the body of a unit, and then the functions in it that nobody has called. A component whose handlers have set its
 * state runs once more, with that.
 */
function run(frame: Frame): Value {
  const { facts } = frame.unit;
  executeBody(frame, facts);
  frame.state.dead = false;
  const returned = joinAll(frame.returns);
  evaluateRemaining(frame);
  if (!frame.rendersAgain) return returned;
  frame.rendersAgain = false;
  for (const closure of frame.closures.keys()) frame.closures.set(closure, false);
  frame.returns = [];
  executeBody(frame, facts);
  frame.state.dead = false;
  const again = joinAll(frame.returns);
  evaluateRemaining(frame);
  return again;
}

/** The errors that leave a function, as one; nothing when they carry nothing. */
function thrownBy(frame: Frame): Shape | undefined {
  if (frame.thrown.length === 0) return undefined;
  const shape = reify(frame, joinAll(frame.thrown));
  return carriesNothing(shape) ? undefined : shape;
}

/** Type parameters stand for whatever the caller has; inside they tell nothing. */
function typeParameters(frame: Frame): ReadonlyMap<string, Type> {
  const { facts, file } = frame.unit;
  const ofClass = facts.class === undefined ? [] : (file.facts.classes[facts.class]?.typeParameters ?? []);
  return new Map([...ofClass, ...facts.typeParameters].map((name) => [name, UNKNOWN]));
}

function receiverOf(frame: Frame): Value {
  const { facts, file } = frame.unit;
  const entry = facts.class === undefined ? undefined : file.facts.classes[facts.class];
  if (entry === undefined) return EMPTY;
  if (facts.static) return referenceValue({ kind: 'class', file, class: entry });
  const type = frame.solver.types.classType(file, entry);
  return {
    ...EMPTY,
    ports: [port('this')],
    typed: [
      {
        type,
        expression: 'this',
        protection: 'plain',
        certainty: 'certain',
        trail: undefined,
        declaredBy: 'this',
      },
    ],
  };
}

function port(root: string): Port {
  return {
    root,
    path: [],
    protection: 'plain',
    certainty: 'certain',
    revealed: false,
    made: false,
    trail: undefined,
  };
}

function parameterValue(frame: Frame, parameter: ParameterFacts, index: number): Value {
  const { file } = frame.unit;
  const symbolic: Value = { ...EMPTY, ports: [port(String(index))] };
  const site = frame.site(parameter.pattern);
  const variable =
    parameter.pattern.kind === 'variable' ? file.facts.variables[parameter.pattern.variable] : undefined;
  const name = variable?.name ?? 'input';
  const props = inferredProps(frame, parameter, index);
  if (props !== undefined) return join(symbolic, props);
  const injected =
    injectedValue(frame, parameter, index) ?? heardOf(frame, index) ?? workedOn(frame, parameter, index);
  const own = declaredType(frame, parameter, frame.scope);
  if (injected !== undefined && own === undefined) return join(symbolic, injected);
  const type = own ?? contextualType(frame, frame.unit, index) ?? UNKNOWN;
  const conventional = own === undefined && isOpaque(type) ? handlerArgument(frame.unit, index) : undefined;
  if (conventional !== undefined) return join(symbolic, conventional);
  if (variable?.personal !== undefined) {
    return join(symbolic, {
      ...EMPTY,
      labels: [
        {
          category: variable.personal,
          certainty: 'certain',
          protection: 'plain',
          expression: name,
          trail: step(undefined, 'source', site, name),
          declaredBy: String(index),
        },
      ],
    });
  }
  let declared: Value = EMPTY;
  if (!isOpaque(type)) declared = valueOfType(frame, type, name, undefined, site, String(index));
  else if (variable !== undefined && own === undefined)
    declared = { ...valueOfType(frame, type, name, undefined, site, String(index)), opaque: false };
  if (injected !== undefined) declared = join(declared, injected);
  if (parameter.initialiser !== undefined)
    declared = join(declared, asDefault(evaluate(frame, parameter.initialiser), index));
  return join(symbolic, declared);
}

/**
 * A default (`log = console`, `mail = user.email`) is one of the things that the parameter may be; what it takes from
 * other parameters counts only for callers that pass nothing.
 */
function asDefault(value: Value, index: number): Value {
  const moved = (root: string): string => defaultRoot(index, root);
  return {
    ...value,
    labels: value.labels.flatMap((label) =>
      label.declaredBy === undefined ? [] : [{ ...label, declaredBy: moved(label.declaredBy) }],
    ),
    typed: value.typed.map((typed) =>
      typed.declaredBy === undefined ? typed : { ...typed, declaredBy: moved(typed.declaredBy) },
    ),
    ports: value.ports.map((own) => ({ ...own, root: moved(own.root) })),
  };
}

/** What a decorator such as `@Body()` says of a parameter. */
function injectedValue(frame: Frame, parameter: ParameterFacts, index: number): Value | undefined {
  for (const decorator of parameter.decorators) {
    const callee = decorator.kind === 'call' ? decorator.callee : decorator;
    if (callee.kind !== 'variable') continue;
    const entity = frame.solver.program.entityOfVariable(frame.file, callee.variable);
    if (entity?.kind !== 'external') continue;
    const model = frame.solver.libraries.decorator(entity.package, entity.path);
    if (model?.is !== undefined) return madeByDecorator(frame, decorator, entity.package, model.is);
    if (model?.input === true)
      return inputField(frame, decorator, index, holderOfInput(entity.path.toLowerCase()));
  }
  return undefined;
}

/** What a decorator stands for knows what the decorator was given: `@InjectQueue('mails')`. */
function madeByDecorator(frame: Frame, decorator: Expression, packageName: string, type: string): Value {
  const at = type.lastIndexOf(':');
  const given = decorator.kind === 'call' ? decorator.arguments : [];
  const init = given.map((argument) => reify(frame, evaluate(frame, argument), 1));
  return referenceValue({
    kind: 'external',
    package: at < 0 ? packageName : type.slice(0, at),
    path: type.slice(at + 1),
    instance: true,
    ...(init.length === 0 ? {} : { init }),
  });
}

/** What the methods of a class are called with that a decorator makes a worker (`@Processor('mails')`). */
function workedOn(frame: Frame, parameter: ParameterFacts, index: number): Value | undefined {
  const { facts, file } = frame.unit;
  if (index > 0 || facts.class === undefined || parameter.type === undefined) return undefined;
  for (const decorator of file.facts.classes[facts.class]?.decorators ?? []) {
    if (decorator.kind !== 'call' || decorator.callee.kind !== 'variable') continue;
    const entity = frame.solver.program.entityOfVariable(file, decorator.callee.variable);
    if (entity?.kind !== 'external') continue;
    const handled = frame.solver.libraries.member(entity.package, entity.path)?.api.handles?.[0];
    const type = frame.solver.types.resolve(parameter.type, frame.scope);
    if (
      handled !== undefined &&
      type.kind === 'external' &&
      type.name === handled &&
      type.arguments.length === 0
    )
      return madeByDecorator(frame, decorator, entity.package, handled);
  }
  return undefined;
}

/** What a listener that a decorator names (`@OnEvent('user.created')`) gets: what others have left under that name. */
function heardOf(frame: Frame, index: number): Value | undefined {
  if (index > 0) return undefined;
  for (const decorator of frame.unit.facts.decorators) {
    if (decorator.kind !== 'call' || decorator.callee.kind !== 'variable') continue;
    const entity = frame.solver.program.entityOfVariable(frame.file, decorator.callee.variable);
    if (entity?.kind !== 'external') continue;
    const finds = frame.solver.libraries.member(entity.package, entity.path)?.api.finds;
    if (finds === undefined) continue;
    const [name] = decorator.arguments;
    const key = name === undefined ? undefined : wholeText(evaluate(frame, name));
    const site = frame.site(decorator);
    const heard = key === undefined ? undefined : findAt(frame, entity.package, finds.at, key, site);
    if (heard !== undefined) return heard;
  }
  return undefined;
}

/** `@Query('email') address`: the field of the input that a decorator takes out is called what it says. */
function inputField(frame: Frame, decorator: Expression, index: number, holder: string): Value {
  const input: Value = { ...OPAQUE, input: true };
  const key = decorator.kind === 'call' ? decorator.arguments[0] : undefined;
  if (key?.kind !== 'constant' || typeof key.value !== 'string') return input;
  const field = named(frame, input, key.value, holder, frame.site(key), key.value);
  return { ...field, labels: field.labels.map((label) => ({ ...label, declaredBy: String(index) })) };
}

function withReturnType(frame: Frame, returned: Value): Value {
  const { facts } = frame.unit;
  if (
    facts.returnType === undefined ||
    returned.labels.length > 0 ||
    returned.typed.length > 0 ||
    returned.objects.length > 0
  )
    return returned;
  const type = frame.solver.types.resolve(facts.returnType, frame.scope);
  if (isOpaque(type) || !isStructured(frame, type)) return returned;
  const name = frame.solver.types.nameOf(type);
  const declared = valueOfType(
    frame,
    type,
    name === '' ? facts.name : name.charAt(0).toLowerCase() + name.slice(1),
    undefined,
    frame.site(facts),
  );
  return { ...declared, ports: returned.ports, references: returned.references };
}
