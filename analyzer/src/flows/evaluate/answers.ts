import type { ApiModel, LibraryModel, SinkModel } from '@tomograph/rules';
import type { Expression } from '../../facts/ir.js';
import { serialisedAnswer } from '../frameworks/nest-serializer.js';
import type { CallSite } from './calls.js';
import { contextOf } from './contextual-types.js';
import type { Frame, SinkCall } from './frame.js';
import type { ProgramFunction } from '../../link/program.js';
import { EMPTY, type Reference, type Site, type Value } from '../values/values.js';
import { enterSink } from '../libraries/sinks.js';

/** What a function answers by what it returns. */
export interface Answer {
  readonly function: ProgramFunction;
  readonly sink: SinkModel;
  readonly library: LibraryModel;
  readonly api: ApiModel | undefined;
  readonly name: string;
}

/**
 * Calls a handler of which a library takes the result as an answer: what the handler returns leaves where it is
 * returned, or, for a function that is declared elsewhere, where it is handed over.
 */
export function answering(
  frame: Frame,
  handler: Value,
  sink: SinkModel | undefined,
  { library, api, call }: { library: LibraryModel; api: ApiModel; call: CallSite },
  body: () => Value,
): Value {
  if (sink === undefined) return body();
  const functions = handler.references.flatMap((reference) =>
    reference.kind === 'function' ? [reference.function] : [],
  );
  const around = frame.answers;
  const inner = functions.filter((target) => !target.facts.unit);
  frame.answers = [
    ...around,
    ...inner.map((target) => ({ function: target, sink, library, api, name: call.name })),
  ];
  const result = body();
  frame.answers = around;
  if (inner.length < functions.length)
    enter(frame, { sink, library, api, name: call.name, site: call.site }, result);
  return result;
}

/** A handler returns: what it returns leaves here. */
export function enterReturned(frame: Frame, expression: Expression, value: Value): void {
  const running = frame.inlined.at(-1) ?? frame.unit;
  for (const answer of frame.answers) {
    if (answer.function !== running) continue;
    const { sink, library, api, name } = answer;
    const site = returnSite(frame, expression);
    const answered = library.package === '@nestjs/common' ? serialisedAnswer(frame, value, site) : value;
    enter(frame, { sink, library, api, name, site }, answered);
  }
}

/** The answers of a method that a decorator makes a handler, and of a function that its type makes one. */
export function declaredAnswers(frame: Frame): Answer[] {
  return [...answersByDecorator(frame), ...answersByType(frame)];
}

/** `const handler: APIGatewayProxyHandler = async (event) => …`, and functions that say that they return an answer. */
function answersByType(frame: Frame): Answer[] {
  const { file, facts } = frame.unit;
  const { types } = frame.solver;
  const declared = facts.returnType === undefined ? undefined : types.resolve(facts.returnType, frame.scope);
  return [contextOf(frame, file, facts.index), declared].flatMap((type): Answer[] => {
    if (type?.kind !== 'external') return [];
    const found = frame.solver.libraries.member(type.package, type.name);
    return found?.api.answers === undefined
      ? []
      : [
          {
            function: frame.unit,
            sink: found.api.answers,
            library: found.model,
            api: found.api,
            name: facts.name,
          },
        ];
  });
}

function answersByDecorator(frame: Frame): Answer[] {
  const { file, facts } = frame.unit;
  return facts.decorators.flatMap((decorator): Answer[] => {
    const callee = decorator.kind === 'call' ? decorator.callee : decorator;
    if (callee.kind !== 'variable') return [];
    const entity = frame.solver.program.entityOfVariable(file, callee.variable);
    if (entity?.kind !== 'external') return [];
    const found = frame.solver.libraries.member(entity.package, entity.path);
    return found?.api.answers === undefined
      ? []
      : [
          {
            function: frame.unit,
            sink: found.api.answers,
            library: found.model,
            api: found.api,
            name: facts.name,
          },
        ];
  });
}

/** Assignments through which data leaves: `context.body = user`. */
export function enterAssigned(
  frame: Frame,
  holder: Value,
  place: Extract<Expression, { kind: 'member' }>,
  value: Value,
): void {
  for (const reference of holder.references)
    if (reference.kind === 'external') assigned(frame, reference, place, value);
  for (const { type } of holder.typed)
    if (type.kind === 'external')
      assigned(frame, { package: type.package, path: type.name, instance: true }, place, value);
}

function assigned(
  frame: Frame,
  holder: Pick<Extract<Reference, { kind: 'external' }>, 'package' | 'path' | 'instance'>,
  place: Extract<Expression, { kind: 'member' }>,
  value: Value,
): void {
  const separator = holder.instance ? '#' : holder.path === '' ? '' : '.';
  const found = frame.solver.libraries.member(holder.package, `${holder.path}${separator}${place.name}`);
  if (found?.api.assigned === undefined) return;
  const { model: library, api } = found;
  const site = frame.site(place);
  enter(frame, { sink: found.api.assigned, library, api, name: place.name, site }, value);
}

function enter(frame: Frame, call: SinkCall, value: Value): void {
  enterSink(frame, call, {
    receiver: EMPTY,
    arguments: [value],
    init: [],
    covered: new Set(),
    site: call.site,
  });
}

/** What is returned begins where it is written; a text over several lines ends on the first. */
function returnSite(frame: Frame, expression: Expression): Site {
  return frame.site(expression);
}
