import type { Frame } from '../evaluate/frame.js';
import { callCallbacks } from '../evaluate/unknown-calls.js';
import { callValue } from '../evaluate/calls.js';
import { EMPTY, joinAll, type Value } from '../values/values.js';
import { callbackSite, memberName, type FrameworkCall } from './framework-call.js';
import { stateFrom } from '../evaluate/initial-state.js';
import { cellOf, initialContent, kindOfCell, readContent } from './cells.js';

/**
 * The reactivity of Vue (https://vuejs.org/api/reactivity-core.html): refs hold what they are made of, computed values
 * what their getter returns, and watchers are called with what they watch. Undefined for everything else.
 */
export function callVue(frame: Frame, { reference, args, call }: FrameworkCall): Value | undefined {
  const [first = EMPTY, second] = args;
  const name = memberName(reference.path);
  const ref = (content: Value): Value =>
    cellOf(frame, kindOfCell('vue', 'Ref', call.typeArguments), content, call.site);
  const run = (callback: Value, given: readonly Value[]): Value =>
    callValue(frame, callback, undefined, given, callbackSite(call));
  switch (name) {
    case 'ref':
    case 'shallowRef':
      return ref(initialContent(frame, args[0], call));
    case 'computed': {
      const getter = isFunction(first) ? first : fieldOf(frame, first, 'get');
      return ref(getter === undefined ? EMPTY : run(getter, []));
    }
    case 'toRef':
    case 'customRef':
      return isFunction(first) ? ref(run(first, [])) : undefined;
    case 'reactive':
    case 'shallowReactive':
    case 'readonly':
    case 'shallowReadonly':
    case 'markRaw':
    case 'toRaw':
    case 'toValue':
    case 'unref':
      if (name === 'toValue' && isFunction(first)) return run(first, []);
      if (/^(shallowR|r)eactive$/.test(name)) return stateFrom(frame, first, EMPTY, call.site);
      return name === 'unref' || name === 'toValue' ? contentOrItself(frame, first, call.site) : first;
    case 'watch': {
      if (second === undefined) return EMPTY;
      const watched = watchedBy(frame, first, run, call.site);
      frame.maybe(() => run(second, [watched, watched]));
      return EMPTY;
    }
    case 'watchEffect':
    case 'watchPostEffect':
    case 'watchSyncEffect':
    case 'onMounted':
    case 'onUnmounted':
    case 'onBeforeMount':
    case 'onBeforeUnmount':
    case 'onUpdated':
    case 'nextTick':
      callCallbacks(frame, args);
      return EMPTY;
    default:
      return undefined;
  }
}

/** A watcher gets what a ref holds, what a getter returns, or of a list of sources a list of that. */
function watchedBy(
  frame: Frame,
  source: Value,
  run: (callback: Value, given: readonly Value[]) => Value,
  site: FrameworkCall['call']['site'],
): Value {
  if (isFunction(source)) return run(source, []);
  if (source.references.some(({ kind }) => kind === 'external')) return readContent(frame, source, site);
  const [key] = source.objects;
  const fields = key === undefined ? undefined : frame.objectAt(key).fields;
  if (fields === undefined || !fields.has('0')) return source;
  const each = [...fields].map(([name, value]): [string, Value] => [
    name,
    isFunction(value) ? run(value, []) : contentOrItself(frame, value, site),
  ]);
  return frame.allocate(`${site.file}:${site.start}:watched`, { fields: new Map(each) });
}

function contentOrItself(frame: Frame, value: Value, site: FrameworkCall['call']['site']): Value {
  const isRef = value.references.some(
    (reference) => reference.kind === 'external' && reference.path === 'Ref',
  );
  return isRef ? readContent(frame, value, site) : value;
}

function isFunction(value: Value): boolean {
  return value.references.some(({ kind }) => kind === 'function');
}

function fieldOf(frame: Frame, value: Value, name: string): Value | undefined {
  const fields = value.objects.flatMap((key) => frame.objectAt(key).fields.get(name) ?? []);
  return fields.length === 0 ? undefined : joinAll(fields);
}
