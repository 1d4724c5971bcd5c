import type { Expression } from '../../facts/ir.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import type {
  LibraryName,
  OracleFailure,
  StaticType,
  TypeAnswer,
  TypeOracle,
  TypeQuestion,
} from '../../oracle/oracle.js';
import type { Dependencies } from '../solve/dependencies.js';
import { typeOfStatic } from '../../types/static-types.js';
import type { Type } from '../../types/types.js';
import { isStructured, valueOfType } from './declared-values.js';
import { externalReference } from './library-members.js';
import { nameOfExpression } from './naming.js';
import { collectLabels, collectPorts } from './collect.js';
import type { Frame } from './frame.js';
import { EMPTY, join, joinAll, referenceValue, type Reference, type Value } from '../values/values.js';

/** How much depends on an answer: data is lost sight of here or for a caller, is looked for, or may be there. */
const enum Weight {
  DataLost,
  CallerLoses,
  DataSought,
  DataSuspected,
}

/** More questions than this in one file, or in all, are not asked. */
const QUESTIONS_PER_FILE = 60;
const QUESTIONS = 1_500;

/** A number or a truth value that is made of personal data says less than the data. */
const CARRIES_NOTHING = /^(number|boolean|bigint|undefined)$/;

/** The root of a symbolic place that is a parameter, in contrast to the receiver and to results of calls. */
const PARAMETER = /^\d+$/;

type CallExpression = Extract<Expression, { kind: 'call' }>;

/** A call that is being evaluated, for whoever loses sight inside it. */
export interface AskedCall {
  readonly outer: AskedCall | undefined;
  readonly file: LinkedFile;
  readonly expression: CallExpression;
  readonly arguments: readonly Value[];
  /** Nothing is known of what is called. */
  lost: boolean;
}

/**
 * Collects, while a program is gone through for the first time, what a type checker could say that matters: calls of
 * something unknown that personal data goes into, and things of unknown type that reach a sink. Then the oracle is
 * asked, once, and what had a question is evaluated again with the answers. They count where they were asked for, and
 * only where the engine still does not know better.
 */
export class Inquiry {
  /** Undefined until the oracle was asked. */
  #answers: ReadonlyMap<string, TypeAnswer> | undefined;
  #failures: readonly OracleFailure[] = [];
  readonly #asked = new Map<string, { readonly question: TypeQuestion; weight: Weight }>();
  /** What would be asked if a parameter of a function were personal data. */
  readonly #waiting = new Map<ProgramFunction, Map<number, Set<() => void>>>();
  readonly #types = new WeakMap<StaticType, Type>();

  constructor(
    private readonly dependencies: Dependencies,
    private readonly oracle: TypeOracle,
  ) {}

  /** Why the oracle knew less than it was asked. */
  get failures(): readonly OracleFailure[] {
    return this.#failures;
  }

  /**
   * Asks the oracle, the first time. Whatever goes wrong there, the analysis goes on without it.
   *
   * @returns the places that there are answers about, each told once
   */
  takeAnswered(): string[] {
    if (this.#answers !== undefined) return [];
    const questions = this.#questions();
    const answers = new Map<string, TypeAnswer>();
    this.#answers = answers;
    if (questions.length === 0) return [];
    try {
      const reply = this.oracle.ask(questions);
      this.#failures = reply.failures;
      questions.forEach(({ file, start, end, about }, index) => {
        const answer = reply.answers[index];
        if (answer !== undefined && tells(answer, about)) answers.set(placeOf(file, start, end), answer);
      });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.#failures = [{ reason: 'types-failed', file: '.', detail }];
    }
    return [...answers.keys()];
  }

  /** What is worth asking, most important first. */
  #questions(): readonly TypeQuestion[] {
    const ordered = [...this.#asked.values()].sort(
      (a, b) =>
        a.weight - b.weight ||
        compare(a.question.file, b.question.file) ||
        a.question.start - b.question.start ||
        a.question.end - b.question.end,
    );
    const perFile = new Map<string, number>();
    return ordered
      .filter(({ question: { file } }) => {
        const count = (perFile.get(file) ?? 0) + 1;
        perFile.set(file, count);
        return count <= QUESTIONS_PER_FILE;
      })
      .slice(0, QUESTIONS)
      .map(({ question }) => question);
  }

  // ------------------------------------------------------------------------------------------------- asking

  /** A call begins to be evaluated. Returns what is called, as far as an answer tells more of it. */
  enter(frame: Frame, expression: CallExpression, callee: Value, args: readonly Value[]): Value {
    frame.asked = { outer: frame.asked, file: frame.file, expression, arguments: args, lost: false };
    const answer = this.#answerAt(frame.file, expression);
    if (answer === undefined || !isUnknown(callee)) return callee;
    return expression.callee.kind === 'member' && !expression.construct
      ? this.#receiver(frame, callee, expression.callee, answer)
      : this.#callee(frame, callee, answer);
  }

  /** The call that was entered last is evaluated. Returns what comes back, as far as an answer tells more of it. */
  leave(frame: Frame, result: Value): Value {
    const { asked } = frame;
    if (asked === undefined) return result;
    frame.asked = asked.outer;
    if (!asked.lost || result.opaque !== true) return result;
    const type = this.#answerAt(asked.file, asked.expression)?.type;
    return type === undefined ? result : this.#result(frame, result, type, asked.expression);
  }

  /**
   * The call that is being evaluated leads to nothing known.
   *
   * @param content what goes in
   */
  lost(frame: Frame, content: Value): void {
    const { asked } = frame;
    if (asked === undefined || asked.file !== frame.file) return;
    asked.lost = true;
    const { file, expression } = asked;
    // Whoever has looked here is to look again, even when it is only a caller who makes it worth asking.
    this.dependencies.ask(placeOf(file.path, expression.start, expression.end));
    const isKnown = content.labels.some(({ certainty }) => certainty === 'certain');
    if (isKnown) this.#ask(file, expression, 'call', Weight.DataLost);
    else if (content.labels.length > 0) this.#ask(file, expression, 'call', Weight.DataSuspected);
    else if (this.#answers === undefined)
      for (const { root } of content.ports)
        this.#wait(frame.unit, root, () => this.#ask(file, expression, 'call', Weight.CallerLoses));
  }

  /**
   * A function is called: what it asks about something that its caller hands over is worth asking when that is personal
   * data, and up to the caller's own caller when that is a parameter in turn.
   */
  called(frame: Frame, target: ProgramFunction, args: readonly Value[]): void {
    const waiting = this.#waiting.get(target);
    if (waiting === undefined || this.#answers !== undefined) return;
    for (const [index, questions] of waiting) {
      const isRest = target.facts.parameters[index]?.rest === true;
      const given = isRest ? joinAll(args.slice(index)) : (args[index] ?? EMPTY);
      if (collectLabels(frame, given, frame.current).length > 0) {
        waiting.delete(index);
        for (const ask of questions) ask();
      } else if (target !== frame.unit)
        for (const { root } of collectPorts(frame, given))
          for (const ask of questions) this.#wait(frame.unit, root, ask);
    }
  }

  /** Keeps a question until somebody hands personal data to a parameter. */
  #wait(unit: ProgramFunction, root: string, ask: () => void): void {
    if (!PARAMETER.test(root)) return;
    let waiting = this.#waiting.get(unit);
    if (waiting === undefined) this.#waiting.set(unit, (waiting = new Map<number, Set<() => void>>()));
    const questions = waiting.get(Number(root)) ?? new Set();
    waiting.set(Number(root), questions);
    if (questions.size < QUESTIONS_PER_FILE) questions.add(ask);
  }

  /** Something is handed to a sink, or to a function that leads to one. */
  sink(frame: Frame): void {
    const { asked } = frame;
    if (asked === undefined || asked.file !== frame.file) return;
    asked.expression.arguments.forEach((argument, index) => {
      const value = asked.arguments[index];
      if (value !== undefined) this.#seek(frame, asked.file, argument, value);
    });
  }

  /** Asks for the types of what is unknown in an argument; parts of literals are looked at one by one. */
  #seek(frame: Frame, file: LinkedFile, expression: Expression, value: Value): void {
    switch (expression.kind) {
      case 'object':
        for (const property of expression.properties) {
          if (property.kind === 'property') {
            for (const key of value.objects) {
              const field = frame.objectAt(key).fields.get(property.name);
              if (field !== undefined) this.#seek(frame, file, property.value, field);
            }
          } else if (property.kind === 'spread' && value.opaque === true)
            this.#ask(file, property.value, 'value', Weight.DataSought);
        }
        return;
      case 'array':
        expression.elements.forEach((element, index) => {
          for (const key of value.objects) {
            const { fields } = frame.objectAt(key);
            const field = fields.get(String(index));
            if (field !== undefined) this.#seek(frame, file, element, field);
          }
        });
        return;
      case 'variable':
      case 'member':
      case 'index':
      case 'call':
      case 'await':
      case 'choice':
        if (isSought(value) && !isCaught(file, expression))
          this.#ask(file, expression, 'value', Weight.DataSought);
        return;
      default:
        return;
    }
  }

  #ask(file: LinkedFile, expression: Expression, about: TypeQuestion['about'], weight: Weight): void {
    if (this.#answers !== undefined) return;
    const key = placeOf(file.path, expression.start, expression.end);
    this.dependencies.ask(key);
    const known = this.#asked.get(key);
    if (known !== undefined) {
      known.weight = Math.min(known.weight, weight);
      if (known.question.about === about || about === 'value') return;
    }
    const { start, end } = expression;
    this.#asked.set(key, { question: { file: file.path, start, end, about }, weight });
  }

  // ------------------------------------------------------------------------------------------------- answers

  #answerAt({ path }: LinkedFile, { start, end }: Expression): TypeAnswer | undefined {
    return this.#answers?.get(placeOf(path, start, end));
  }

  /** An argument, an element or a field of a literal, with its type where only an answer tells. */
  value(frame: Frame, expression: Expression, value: Value): Value {
    const described = this.#answerAt(frame.file, expression)?.type;
    if (described === undefined || !isUnknown(value)) return value;
    if (value.labels.length > 0 || value.objects.length > 0) return value;
    const type = this.#typeOf(frame, described);
    if (!isRecord(frame, type)) return value;
    if (value.typed.length > 0) return { ...value, typed: value.typed.map((typed) => ({ ...typed, type })) };
    const name = nameOfExpression(frame, expression);
    const declared = valueOfType(frame, type, spoken(frame, type, name), undefined, frame.site(expression));
    return { ...value, opaque: undefined, typed: declared.typed };
  }

  #receiver(
    frame: Frame,
    receiver: Value,
    callee: Extract<Expression, { kind: 'member' }>,
    answer: TypeAnswer,
  ): Value {
    const owners =
      answer.callee?.kind === 'library'
        ? answer.callee.names.flatMap(({ package: name, path }) => {
            const [owner, member] = path.split('#');
            return owner === undefined || member === undefined ? [] : [{ package: name, path: owner }];
          })
        : [];
    const names = [...(answer.receiver?.kind === 'library' ? answer.receiver.names : []), ...owners];
    const known = this.#modelled(frame, names, `#${callee.name}`);
    if (known !== undefined) {
      const { typeArguments } = asExternal(frame, this.#typeOf(frame, answer.receiver));
      return this.#instance(receiver, known, typeArguments);
    }
    const type = this.#typeOf(frame, answer.receiver);
    if (type === undefined) return receiver;
    if (type.kind === 'external') {
      // The name of the type says more than the way on which the instance came.
      const isNamed = receiver.typed.length > 0 || receiver.references.some(isTypeName);
      if (isNamed || type.package === 'global') return receiver;
      return this.#instance(receiver, { package: type.package, path: type.name }, type.arguments);
    }
    if (!isStructured(frame, type)) return receiver;
    const name = nameOfExpression(frame, callee.object);
    const declared = valueOfType(
      frame,
      type,
      spoken(frame, type, name),
      undefined,
      frame.site(callee.object),
    );
    return {
      ...receiver,
      opaque: undefined,
      references: [],
      typed: declared.typed.map((typed) => ({ ...typed, trail: undefined })),
    };
  }

  #instance(receiver: Value, { package: name, path }: LibraryName, args: readonly Type[] | undefined): Value {
    const reference: Reference = {
      kind: 'external',
      package: name,
      path,
      instance: true,
      ...(args === undefined || args.length === 0 ? {} : { typeArguments: args }),
    };
    return { ...receiver, typed: [], references: [reference] };
  }

  #callee(frame: Frame, callee: Value, answer: TypeAnswer): Value {
    const target = answer.callee;
    if (target === undefined) return callee;
    if (target.kind === 'project') {
      const file = frame.solver.program.fileAt(target.file);
      const facts = file?.facts.functions.find(({ start, unit }) => unit && start === target.start);
      if (file === undefined || facts === undefined) return callee;
      return referenceValue({ kind: 'function', function: frame.solver.functionAt(file, facts.index) });
    }
    const functions = target.names.filter(({ path }) => !path.includes('#'));
    const known =
      this.#modelled(frame, functions, '') ?? (callee.references.length === 0 ? functions[0] : undefined);
    if (known === undefined || (known.package === 'global' && callee.references.length > 0)) return callee;
    return { ...callee, references: [{ kind: 'external', ...known, instance: false }] };
  }

  /** What a call of something unknown gives back: what its type has, besides what went in. */
  #result(frame: Frame, result: Value, described: StaticType, expression: CallExpression): Value {
    if (described.kind === 'primitive' && CARRIES_NOTHING.test(described.name)) {
      return EMPTY;
    }
    const type = this.#typeOf(frame, described);
    if (type === undefined || !isStructured(frame, type)) return result;
    if (type.kind === 'external') {
      if (this.#modelled(frame, [{ package: type.package, path: type.name }], '#') === undefined)
        return result;
      return { ...result, references: [externalReference(type)] };
    }
    const name = nameOfType(frame, type) || nameOfExpression(frame, expression.callee) || 'data';
    const declared = valueOfType(frame, type, name, undefined, frame.site(expression));
    return join({ ...result, opaque: undefined, references: [] }, declared);
  }

  #typeOf(frame: Frame, described: StaticType): Type;
  #typeOf(frame: Frame, described: StaticType | undefined): Type | undefined;
  #typeOf(frame: Frame, described: StaticType | undefined): Type | undefined {
    if (described === undefined) return undefined;
    let type = this.#types.get(described);
    if (type === undefined) {
      const { program, types } = frame.solver;
      type = typeOfStatic(program, types, described, (names) => this.#modelled(frame, names, '#'));
      this.#types.set(described, type);
    }
    return type;
  }

  /**
   * The name of several that a model describes.
   *
   * @param member is added to each; `#` alone asks for any part of the package
   */
  #modelled(frame: Frame, names: readonly LibraryName[], member: string): LibraryName | undefined {
    const { libraries } = frame.solver;
    return names.find(({ package: name, path }) =>
      member === '#' ? libraries.known(name) : libraries.member(name, `${path}${member}`) !== undefined,
    );
  }
}

/** The place that a question is about, for all that asked it. */
function placeOf(file: string, start: number, end: number): string {
  return `type at ${file}:${start}:${end}`;
}

/** True for an answer that may change something: a single value is no record, whatever it is. */
function tells({ type, receiver, callee }: TypeAnswer, about: TypeQuestion['about']): boolean {
  const isOpen = ({ kind }: StaticType): boolean => kind !== 'primitive';
  if (about === 'value') return type !== undefined && isOpen(type);
  if (callee !== undefined || (receiver !== undefined && isOpen(receiver))) return true;
  return (
    type !== undefined && (isOpen(type) || CARRIES_NOTHING.test(type.kind === 'primitive' ? type.name : ''))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True where neither the linker nor a declared type of the project says what a value is. */
function isUnknown({ references, typed, opaque, constant, written }: Value): boolean {
  if (constant !== undefined || written === true) return false;
  if (
    references.some(({ kind }) => kind !== 'external') ||
    typed.some(({ type }) => type.kind !== 'external')
  )
    return false;
  return opaque === true || references.length > 0 || typed.length > 0;
}

/** True for what may be data of which nothing is known, in contrast to constants and functions of a library. */
function isSought(value: Value): boolean {
  if (!isUnknown(value) || value.labels.length > 0 || value.objects.length > 0) return false;
  return (
    value.typed.length > 0 ||
    value.references.length === 0 ||
    value.references.some(
      (reference) => reference.kind === 'external' && (reference.instance || reference.path.includes('()')),
    )
  );
}

/** What is caught has no type that anybody could tell. */
function isCaught(file: LinkedFile, expression: Expression): boolean {
  switch (expression.kind) {
    case 'variable':
      return file.facts.variables[expression.variable]?.kind === 'catch';
    case 'member':
    case 'index':
      return isCaught(file, expression.object);
    default:
      return false;
  }
}

/** True for what a type names, in contrast to what calls have led to. */
function isTypeName(reference: Reference): boolean {
  return reference.kind === 'external' && reference.instance && !reference.path.includes('()');
}

/** True for types whose fields say what they hold: those of the project, and records of libraries. */
function isRecord(frame: Frame, type: Type, depth = 4): boolean {
  if (depth === 0) return false;
  switch (type.kind) {
    case 'object':
    case 'class':
      return true;
    case 'collection':
      return isRecord(frame, type.element(), depth - 1);
    case 'union':
      return type.types.some((member) => isRecord(frame, member, depth - 1));
    default:
      return false;
  }
}

function asExternal(frame: Frame, type: Type | undefined): { typeArguments?: readonly Type[] } {
  return type?.kind === 'external' ? { typeArguments: type.arguments } : {};
}

/** The name under which messages speak of a value: what the code calls it, or else that of its type. */
function spoken(frame: Frame, type: Type, expression: string): string {
  return expression || nameOfType(frame, type) || 'data';
}

/** The name of a type as a variable would have it; the empty text where it has none. */
function nameOfType(frame: Frame, type: Type): string {
  const name = frame.solver.types.nameOf(type);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
