import type { ClassFacts } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';
import type { Frame } from '../evaluate/frame.js';
import { elementsOf } from '../evaluate/access.js';
import { callUnit } from '../evaluate/calls.js';
import { EMPTY, joinAll, type Value } from '../values/values.js';
import { instanceOfClass } from './containers.js';
import { callbackSite, memberName, type FrameworkCall } from './framework-call.js';

interface Handler {
  readonly file: LinkedFile;
  readonly class: ClassFacts;
}

const indexes = new WeakMap<Program, ReadonlyMap<ClassFacts, readonly Handler[]>>();

/** What a bus calls of a handler. */
const METHODS: Readonly<Record<string, string>> = {
  execute: 'execute',
  publish: 'handle',
  publishAll: 'handle',
};

/**
 * Buses of Nest (https://docs.nestjs.com/recipes/cqrs): what is executed or published is handed to the classes that a
 * decorator makes handlers of its class, and what they return comes back. Undefined for everything else, and for
 * messages that nobody handles.
 */
export function callBus(frame: Frame, { reference, args, call }: FrameworkCall): Value | undefined {
  const method = METHODS[memberName(reference.path)];
  if (method === undefined || !/^(Command|Query|Event)Bus#/.test(reference.path)) return undefined;
  const [given = EMPTY] = args;
  const message = memberName(reference.path) === 'publishAll' ? elementsOf(frame, given) : given;
  const results = classesOf(message).flatMap((entry) =>
    handlersOf(frame.solver.program, entry).flatMap((handler) => {
      const target = frame.solver.classes.methodOf(handler.file, handler.class, method);
      if (target === undefined) return [];
      const receiver = instanceOfClass(handler.file, handler.class);
      return [callUnit(frame, target, receiver, [message], callbackSite(call))];
    }),
  );
  return results.length === 0 ? undefined : joinAll(results);
}

function classesOf(message: Value): ClassFacts[] {
  const made = message.references.flatMap((reference) =>
    reference.kind === 'instance' ? [reference.class] : [],
  );
  const declared = message.typed.flatMap(({ type }) => (type.kind === 'class' ? [type.class] : []));
  return [...new Set([...made, ...declared])];
}

function handlersOf(program: Program, message: ClassFacts): readonly Handler[] {
  let index = indexes.get(program);
  if (index === undefined) indexes.set(program, (index = indexed(program)));
  return index.get(message) ?? [];
}

/** Classes with a decorator such as `@CommandHandler(CreateUser)`, by the class that they handle. */
function indexed(program: Program): ReadonlyMap<ClassFacts, readonly Handler[]> {
  const index = new Map<ClassFacts, Handler[]>();
  for (const file of program.files)
    for (const entry of file.facts.classes)
      for (const decorator of entry.decorators) {
        if (decorator.kind !== 'call' || decorator.callee.kind !== 'variable') continue;
        const name = file.facts.variables[decorator.callee.variable]?.name ?? '';
        if (!/^(Command|Query|Events?)Handler$/.test(name)) continue;
        for (const argument of decorator.arguments) {
          if (argument.kind !== 'variable') continue;
          const entity = program.entityOfVariable(file, argument.variable);
          const handled =
            entity?.kind === 'variable' && entity.facts.class !== undefined
              ? entity.file.facts.classes[entity.facts.class]
              : undefined;
          if (handled !== undefined)
            index.set(handled, [...(index.get(handled) ?? []), { file, class: entry }]);
        }
      }
  return index;
}
