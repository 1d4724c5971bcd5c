import type { Expression, Pattern } from '../../facts/ir.js';
import type { Frame } from '../evaluate/frame.js';
import { readField } from '../evaluate/access.js';
import { valueOfType } from '../evaluate/declared-values.js';
import { callValue, type CallSite } from '../evaluate/calls.js';
import { callCallbacks } from '../evaluate/unknown-calls.js';
import { evaluate } from '../evaluate/expressions.js';
import { stateFrom } from '../evaluate/initial-state.js';
import { enterComponent } from '../libraries/components.js';
import { provideContext } from './react-context.js';
import { stateSet } from './states.js';
import {
  EMPTY,
  join,
  joinAll,
  OPAQUE,
  referenceValue,
  type FunctionReference,
  type Reference,
  type Value,
} from '../values/values.js';

/**
 * Calls of React's hooks (https://react.dev/reference/react/hooks); undefined for everything else. State is what it
 * starts with, what its type declares and what its setter is given.
 */
export function callReact(
  frame: Frame,
  target: Value,
  member: string | undefined,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  const reference = target.references.find(
    (candidate) =>
      candidate.kind === 'external' &&
      (candidate.package === 'react' || candidate.package === 'preact/hooks'),
  );
  if (reference?.kind !== 'external') return undefined;
  const name = (member ?? reference.path).replace(/^default\./, '');
  const declared = (): Value => {
    const [type] = call.typeArguments;
    return type === undefined ? EMPTY : valueOfType(frame, type, 'state', undefined, call.site);
  };
  const tuple = (state: Value, reducer?: FunctionReference): Value => {
    const key = `${call.site.file}:${call.site.start}:state`;
    const setter: Reference = { kind: 'setter', object: key, ...(reducer === undefined ? {} : { reducer }) };
    return frame.allocate(key, {
      fields: new Map([
        ['0', join(state, stateSet(frame, key))],
        ['1', referenceValue(setter)],
      ]),
    });
  };
  const initial = (argument: Value | undefined): Value => {
    if (argument === undefined) return EMPTY;
    return argument.references.some((candidate) => candidate.kind === 'function')
      ? callValue(frame, argument, undefined, [], { ...call, construct: false })
      : argument;
  };
  switch (name) {
    case 'useState':
      return tuple(stateFrom(frame, initial(args[0]), declared(), call.site));
    case 'useOptimistic':
      return tuple(args[0] ?? EMPTY);
    case 'useReducer':
      return tuple(reducedFrom(frame, args, declared(), call), reducerOf(args[0]));
    case 'useRef':
      return frame.allocate(`${call.site.file}:${call.site.start}:ref`, {
        fields: new Map([['current', join(args[0] ?? EMPTY, declared())]]),
      });
    case 'useMemo':
      return args[0] === undefined
        ? EMPTY
        : callValue(frame, args[0], undefined, [], { ...call, construct: false });
    case 'useCallback':
    case 'memo':
    case 'forwardRef':
    case 'useDeferredValue':
      return args[0] ?? EMPTY;
    case 'useEffect':
    case 'useLayoutEffect':
    case 'useInsertionEffect':
    case 'startTransition': {
      callCallbacks(frame, args.slice(0, 1));
      return EMPTY;
    }
    case 'useContext':
    case 'use':
      return contextOf(frame, args[0], call);
    case 'createContext': {
      const [type] = call.typeArguments;
      const context: Reference = {
        kind: 'external',
        package: 'react',
        path: 'Context',
        instance: true,
        ...(type === undefined ? {} : { typeArguments: [type] }),
      };
      const value = args[0] ?? EMPTY;
      const object = frame.allocate(`${call.site.file}:${call.site.start}:context`, {
        fields: new Map([['value', value]]),
      });
      return { ...object, references: [context] };
    }
    case 'useId':
    case 'useTransition':
      return EMPTY;
    default:
      return undefined;
  }
}

/** What a reducer begins with: what it is given, or what a function makes of that. */
function reducedFrom(frame: Frame, args: readonly Value[], declared: Value, call: CallSite): Value {
  const [, given = EMPTY, make] = args;
  const begins =
    make === undefined
      ? given
      : callValue(frame, make, undefined, [given], { ...call, construct: false, typeArguments: [] });
  return stateFrom(frame, begins, declared, call.site);
}

function reducerOf(reducer: Value | undefined): FunctionReference | undefined {
  return reducer?.references.find((reference) => reference.kind === 'function');
}

function contextOf(frame: Frame, context: Value | undefined, call: CallSite): Value {
  if (context === undefined) return OPAQUE;
  const declared = context.references.flatMap((reference) =>
    reference.kind === 'external' &&
    reference.path === 'Context' &&
    reference.typeArguments?.[0] !== undefined
      ? [valueOfType(frame, reference.typeArguments[0], 'context', undefined, call.site)]
      : [],
  );
  const value =
    context.objects.length === 0
      ? EMPTY
      : readField(frame, context, 'value', { site: call.site, owner: '', callee: true });
  if (declared.length > 0) return joinAll([...declared, value]);
  return value === EMPTY ? context : value;
}

/** Remembers which variable a state setter writes to. */
export function noteSetter(frame: Frame, target: Pattern, value: Value): void {
  if (target.kind !== 'array') return;
  const [state] = target.elements;
  if (state?.kind !== 'variable') return;
  for (const key of value.objects) {
    const setter = frame
      .objectAt(key)
      .fields.get('1')
      ?.references.find((reference) => reference.kind === 'setter');
    if (setter?.kind === 'setter') frame.setterTargets.set(setter.object, frame.variable(state.variable));
  }
}

/** A component in JSX is called with its attributes; handlers on elements may be called at any time. */
export function renderComponent(frame: Frame, expression: Extract<Expression, { kind: 'jsx' }>): Value {
  const fields = new Map<string, Value>();
  const spreads: Value[] = [];
  for (const attribute of expression.attributes) {
    if (attribute.kind === 'property') fields.set(attribute.name, evaluate(frame, attribute.value));
    else if (attribute.kind === 'spread') spreads.push(evaluate(frame, attribute.value));
  }
  const children = expression.children.map((child) => evaluate(frame, child));
  if (expression.component === undefined) return EMPTY;
  if (children.length > 0) fields.set('children', joinAll(children));
  provideContext(frame, expression.component, fields.get('value'));
  const component = evaluate(frame, expression.component);
  const site = frame.site({ start: expression.start, end: expression.start + expression.tag.length + 1 });
  const props = (): Value =>
    spreads.reduce(
      (whole, spread) => join(whole, spread),
      frame.allocate(`${site.file}:${site.start}:props`, { fields }),
    );
  enterComponent(frame, component, expression.tag, site, props);
  if (!component.references.some((reference) => reference.kind === 'function' || reference.kind === 'class'))
    return EMPTY;
  return callValue(frame, component, undefined, [props()], {
    site,
    construct: false,
    name: expression.tag,
    typeArguments: [],
  });
}
