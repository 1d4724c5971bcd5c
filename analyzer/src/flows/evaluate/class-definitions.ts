import type { ClassFacts, ClassMember, Expression } from '../../facts/ir.js';
import { evaluateRemaining } from './closures.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';
import { EMPTY, referenceValue, type Value } from '../values/values.js';

/**
 * Evaluates what a class does apart from its methods: its decorators, what its fields begin with, and the functions in
 * them. A value of a field is found where the field is read; here it counts where data goes meanwhile, as in
 * `load$ = this.actions$.pipe(tap((user) => console.log(user.email)))`.
 */
export function evaluateClass(frame: Frame, index: number): void {
  const entry = frame.file.facts.classes[index];
  if (entry === undefined) return;
  for (const decorator of entry.decorators) evaluate(frame, decorator);
  for (const member of entry.members) {
    for (const decorator of member.decorators) if (isOwn(frame, decorator)) evaluate(frame, decorator);
    if (member.kind === 'field' && member.initialiser !== undefined)
      evaluateField(frame, entry, member, member.initialiser);
  }
}

/** Decorators of packages describe members and hand nothing on; one of the project may do anything. */
function isOwn(frame: Frame, decorator: Expression): boolean {
  if (decorator.kind !== 'call' || decorator.callee.kind !== 'variable') return false;
  return frame.solver.program.entityOfVariable(frame.file, decorator.callee.variable)?.kind === 'variable';
}

function evaluateField(frame: Frame, entry: ClassFacts, member: ClassMember, initialiser: Expression): void {
  // Constants and names do nothing.
  if (initialiser.kind === 'constant' || initialiser.kind === 'variable') return;
  const outer = frame.receiver;
  const known = new Set(frame.closures.keys());
  const run = (): void => {
    evaluate(frame, initialiser);
    evaluateRemaining(frame, (closure) => !known.has(closure));
  };
  frame.receiver = receiverOf(frame, entry, member.static);
  // An instance may never be created, and the class always is.
  if (member.static) run();
  else frame.maybe(run);
  frame.receiver = outer;
}

function receiverOf(frame: Frame, entry: ClassFacts, isStatic: boolean): Value {
  if (isStatic) return referenceValue({ kind: 'class', file: frame.file, class: entry });
  const type = frame.solver.types.classType(frame.file, entry);
  return {
    ...EMPTY,
    typed: [{ type, expression: 'this', protection: 'plain', certainty: 'certain', trail: undefined }],
  };
}
