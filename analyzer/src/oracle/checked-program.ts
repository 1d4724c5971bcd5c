import type ts from 'typescript';
import type { Compiler } from '../session.js';
import type { TypeAnswer, TypeQuestion } from './oracle.js';
import { Describer } from './describe-type.js';
import { Names } from './names.js';

/** A program of a compiler, and how its files are called in the project. */
export interface CheckedProgram {
  /** The copy of the compiler that made the program. */
  readonly compiler: Compiler;
  readonly program: ts.Program;
  /** The tree of a file, by its path relative to the project's root. */
  treeOf(path: string): ts.SourceFile | undefined;
  /** The path of a tree that is part of the project; nothing for libraries. */
  pathOf(tree: ts.SourceFile): string | undefined;
}

type Call = ts.CallExpression | ts.NewExpression;

/** Answers questions about one program. */
export class Checker {
  readonly #compiler: Compiler;
  readonly #names: Names;
  readonly #describer: Describer;
  readonly #checker: ts.TypeChecker;

  constructor(private readonly checked: CheckedProgram) {
    this.#compiler = checked.compiler;
    this.#checker = checked.program.getTypeChecker();
    this.#names = new Names(checked, this.#checker);
    this.#describer = new Describer(checked, this.#checker, this.#names);
  }

  /** What the program says of an expression; nothing where the program does not have it. */
  answer(question: TypeQuestion): TypeAnswer | undefined {
    const tree = this.checked.treeOf(question.file);
    const node = tree === undefined ? undefined : this.#nodeAt(tree, question.start, question.end);
    if (node === undefined) return undefined;
    const type = this.#describer.describe(this.#checker.getTypeAtLocation(node), node);
    if (question.about === 'value' || !this.#isCall(node)) return { type };
    const callee = this.#names.ofCallee(node);
    const { expression } = node;
    if (!this.#compiler.isPropertyAccessExpression(expression))
      return { type, ...(callee === undefined ? {} : { callee }) };
    const holder = expression.expression;
    return {
      type,
      receiver: this.#describer.describe(this.#checker.getTypeAtLocation(holder), holder),
      ...(callee === undefined ? {} : { callee }),
    };
  }

  #isCall(node: ts.Node): node is Call {
    return this.#compiler.isCallExpression(node) || this.#compiler.isNewExpression(node);
  }

  /** The innermost node with exactly this range. */
  #nodeAt(tree: ts.SourceFile, start: number, end: number): ts.Node | undefined {
    let found: ts.Node | undefined;
    const visit = (node: ts.Node): void => {
      if (node.pos > start || node.end < end) return;
      if (node.getStart(tree) === start && node.end === end) found = node;
      this.#compiler.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  }
}
