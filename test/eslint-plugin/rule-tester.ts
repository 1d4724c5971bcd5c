import { RuleTester, type InvalidTestCase, type ValidTestCase } from '@typescript-eslint/rule-tester';
import type { RuleId } from '@tomograph/rules';
import tomograph from 'eslint-plugin-tomograph';
import { after, describe, it } from 'mocha';
import { FIXTURE } from './places.js';

RuleTester.afterAll = after;
RuleTester.describe = describe;
// The first case of a file loads the compiler, the engine and the standard library.
RuleTester.it = (name, test) => void it(name, test).timeout(30_000);
RuleTester.itOnly = (name, test) => void it.only(name, test).timeout(30_000);

/** One program that leaks and its nearest harmless neighbour. */
export interface Twins {
  readonly name: string;
  /** The program that must be reported; each finding is marked by `»…«` around its range. */
  readonly leaks: string;
  /** The same program with the one difference that makes it harmless. */
  readonly harmless: string;
}

const typed = new RuleTester({
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: FIXTURE } },
});

const untyped = new RuleTester({
  // Without a program the parser still reads TypeScript; only the types are missing.
  settings: { tomograph: { analysis: 'file' } },
});

/** Tests a rule on twins with the whole fixture project around them. */
export function testTyped(rule: RuleId, twins: readonly Twins[]): void {
  typed.run(`${rule}, typed`, ruleOf(rule), cases(twins));
}

/** Tests a rule on twins that stand alone. */
export function testUntyped(rule: RuleId, twins: readonly Twins[]): void {
  untyped.run(`${rule}, untyped`, ruleOf(rule), cases(twins, `${FIXTURE}alone.ts`));
}

/**
 * The rule tester is released after the rest of typescript-eslint and brings a copy of its types, whose private members
 * make equal types different ones.
 */
function ruleOf(rule: RuleId): Parameters<RuleTester['run']>[1] {
  return tomograph.rules[rule] as unknown as Parameters<RuleTester['run']>[1];
}

function cases(
  twins: readonly Twins[],
  filename?: string,
): { valid: ValidTestCase<[]>[]; invalid: InvalidTestCase<'finding', []>[] } {
  return {
    valid: twins.map(({ name, harmless }) => ({ name: `${name}: harmless`, code: harmless, filename })),
    invalid: twins.map(({ name, leaks }) => ({ name: `${name}: leaks`, ...unmark(leaks), filename })),
  };
}

/** Takes the marks out of a program and turns them into the expected reports. */
function unmark(marked: string): Pick<InvalidTestCase<'finding', []>, 'code' | 'errors'> {
  const lines = marked.split('\n');
  const errors: { messageId: 'finding'; line: number; column: number; endLine: number; endColumn: number }[] =
    [];
  const code = lines.map((text, index) => {
    const start = text.indexOf('»');
    if (start < 0) return text;
    const end = text.indexOf('«') - 1;
    const line = index + 1;
    errors.push({ messageId: 'finding', line, column: start + 1, endLine: line, endColumn: end + 1 });
    return text.replace(/[»«]/g, '');
  });
  return { code: code.join('\n'), errors };
}
