import { Checker, type CheckedProgram } from './checked-program.js';
import { withoutAnswers, type TypeOracle } from './oracle.js';

/**
 * An oracle over a program that a host holds anyway, such as that of a typed lint run.
 *
 * The checker is asked for first when the first question comes, and its answers cost what the questions do: types that
 * nobody asks about are not worked out.
 */
export function programOracle(checked: CheckedProgram): TypeOracle {
  let checker: Checker | undefined;
  return {
    ask(questions) {
      try {
        const asked = (checker ??= new Checker(checked));
        return { answers: questions.map((question) => asked.answer(question)), failures: [] };
      } catch (error) {
        // A checker that fails has said nothing that could be relied on.
        const detail = error instanceof Error ? error.message : String(error);
        return withoutAnswers(questions, [{ reason: 'types-failed', file: '.', detail }]);
      }
    },
  };
}
