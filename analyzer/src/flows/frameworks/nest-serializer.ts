import type { Expression } from '../../facts/ir.js';
import type { Frame } from '../evaluate/frame.js';
import type { LinkedFile, Program } from '../../link/program.js';
import { callClassTransformer } from '../libraries/class-transformer.js';
import type { Site, Value } from '../values/values.js';

const INTERCEPTOR = 'ClassSerializerInterceptor';

const everywhere = new WeakMap<Program, boolean>();

/**
 * What a handler of Nest answers after the serialiser has gone over it, where it is in use: for the method, for its
 * class, or for the whole application (https://docs.nestjs.com/techniques/serialization).
 */
export function serialisedAnswer(frame: Frame, value: Value, site: Site): Value {
  if (!isSerialised(frame)) return value;
  const call = { site, construct: false, name: 'instanceToPlain', typeArguments: [] };
  return callClassTransformer(frame, 'instanceToPlain', [value], call) ?? value;
}

function isSerialised(frame: Frame): boolean {
  const { program } = frame.solver;
  const { file, facts } = frame.unit;
  const around = facts.class === undefined ? [] : (file.facts.classes[facts.class]?.decorators ?? []);
  if ([...facts.decorators, ...around].some((decorator) => usesInterceptor(program, file, decorator)))
    return true;
  let known = everywhere.get(program);
  if (known === undefined)
    everywhere.set(
      program,
      (known = program.files.some(
        (candidate) =>
          importsInterceptor(candidate) && isGlobal(program, candidate, candidate.facts.functions),
      )),
    );
  return known;
}

/** `@UseInterceptors(ClassSerializerInterceptor)` */
function usesInterceptor(program: Program, file: LinkedFile, decorator: Expression): boolean {
  return (
    decorator.kind === 'call' &&
    decorator.arguments.some(
      (argument) =>
        isInterceptor(program, file, argument) ||
        (argument.kind === 'call' && argument.construct && isInterceptor(program, file, argument.callee)),
    )
  );
}

/** `app.useGlobalInterceptors(new ClassSerializerInterceptor(reflector))`, or a provider that uses the class. */
function isGlobal(program: Program, file: LinkedFile, node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (!Array.isArray(node)) {
    const expression = node as Expression;
    if (expression.kind === 'call' && expression.callee.kind === 'member')
      if (expression.callee.name === 'useGlobalInterceptors')
        return usesInterceptor(program, file, expression);
    if (expression.kind === 'object' && 'properties' in node)
      for (const property of expression.properties)
        if (property.kind === 'property' && property.name === 'useClass')
          if (isInterceptor(program, file, property.value)) return true;
  }
  return Object.values(node).some((inner) => isGlobal(program, file, inner));
}

function importsInterceptor({ facts }: LinkedFile): boolean {
  return facts.variables.some((variable) => variable.import?.name === INTERCEPTOR);
}

function isInterceptor(program: Program, file: LinkedFile, expression: Expression): boolean {
  if (expression.kind !== 'variable') return false;
  const entity = program.entityOfVariable(file, expression.variable);
  return entity?.kind === 'external' && entity.path === INTERCEPTOR;
}
