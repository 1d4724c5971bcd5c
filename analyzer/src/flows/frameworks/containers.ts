import type { ClassFacts } from '../../facts/ir.js';
import type { LinkedFile } from '../../link/program.js';
import type { Frame } from '../evaluate/frame.js';
import { valueOfType } from '../evaluate/declared-values.js';
import type { Type } from '../../types/types.js';
import { referenceValue, type Site, type Value } from '../values/values.js';
import { memberName, type FrameworkCall } from './framework-call.js';

/** Calls by which a container hands out what it holds. */
const HANDS_OUT: ReadonlySet<string> = new Set([
  'get',
  'getAsync',
  'getNamed',
  'resolve',
  'resolveAsync',
  'create',
]);

/** What hands out: containers themselves, and what frameworks give in their place. */
const CONTAINER = /(^|[.#])(container|Container|ModuleRef|Injector|Application|INestApplication\w*)[.#]\w+$/;

/**
 * `container.get(UserService)`: an instance of the class, or of the type that the caller names. Undefined for everything
 * else, and for tokens of which only the container knows what they stand for.
 */
export function callContainer(frame: Frame, { reference, args, call }: FrameworkCall): Value | undefined {
  if (!CONTAINER.test(reference.path) || !HANDS_OUT.has(memberName(reference.path))) return undefined;
  const instance = args[0] === undefined ? undefined : instanceFor(args[0]);
  if (instance !== undefined) return instance;
  const [type] = call.typeArguments;
  return type === undefined ? undefined : instanceOfType(frame, type, call.site);
}

function instanceOfType(frame: Frame, type: Type, site: Site): Value {
  const name = frame.solver.types.nameOf(type);
  return valueOfType(frame, type, name.charAt(0).toLowerCase() + name.slice(1), undefined, site);
}

/** What is injected for a class is an instance of it; undefined for tokens of another kind. */
export function instanceFor(token: Value): Value | undefined {
  for (const reference of token.references) {
    if (reference.kind === 'class') return instanceOfClass(reference.file, reference.class);
    // A class of a library; what else a library gives is a token of another kind, such as a symbol.
    if (reference.kind === 'external' && /^[A-Z]\w*$/.test(memberName(reference.path)))
      return referenceValue({ ...reference, path: reference.path.replace(/^default\./, ''), instance: true });
  }
  return undefined;
}

/** Some instance of a class of the project. */
export function instanceOfClass(file: LinkedFile, entry: ClassFacts): Value {
  return referenceValue({ kind: 'instance', file, class: entry });
}
