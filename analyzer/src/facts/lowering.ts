import type ts from 'typescript';
import type { Compiler } from '../session.js';
import type { ClassFacts, ExportFacts, FunctionFacts, SignatureFacts, TypeDeclaration } from './ir.js';
import type { TypeContext } from './lower-types.js';
import type { Prototype } from './prototypes.js';
import { Comments, type Described } from './comments.js';
import { Scopes } from './scopes.js';
import { lowerExpression } from './lower-expressions.js';

/** The state of lowering one file; the lowering functions share it. */
export class Lowering implements TypeContext {
  readonly scopes = new Scopes();
  readonly functions: FunctionFacts[] = [];
  readonly classes: ClassFacts[] = [];
  readonly types: TypeDeclaration[] = [];
  readonly exports: ExportFacts[] = [];
  readonly starExports: string[] = [];
  /** What the declarations that are being lowered add to: another module, or a namespace of the globals. */
  augments: { readonly module: string; readonly prefix: string } | undefined;
  /** Signatures of functions whose implementation is still to come. */
  readonly overloads = new Map<string, readonly SignatureFacts[]>();
  /** Functions that are classes by their prototype. */
  readonly prototypes = new Map<ts.Node, Prototype>();
  /** Functions that look at what they were called with as a whole. */
  readonly usesArguments = new Set<number>();
  /** Statements that say nothing besides what such a class is. */
  readonly told = new Set<ts.Node>();
  /** The types that comments declare, in a file of JavaScript that has some. */
  readonly comments: Comments | undefined;
  readonly #hasPersonalTags: boolean;

  constructor(
    readonly ts: Compiler,
    readonly tree: ts.SourceFile,
  ) {
    this.comments = Comments.of(ts, tree);
    this.#hasPersonalTags = tree.text.includes('@personal');
  }

  lowerExpression(node: ts.Node): ReturnType<typeof lowerExpression> {
    return lowerExpression(this, node as ts.Expression);
  }

  range(node: ts.Node): { start: number; end: number } {
    return { start: node.getStart(this.tree), end: node.end };
  }

  /** Reserves the index of a function, so that functions inside it can name it as their owner. */
  reserveFunction(owner: number): number {
    const index = this.functions.length;
    this.functions.length = index + 1;
    this.scopes.setOwner(index, owner);
    return index;
  }

  /** Reserves the index of a class. */
  reserveClass(): number {
    const index = this.classes.length;
    this.classes.length = index + 1;
    return index;
  }

  /** What the comment before one of these nodes says of types. */
  describedBefore(...nodes: (ts.Node | undefined)[]): Described | undefined {
    return this.comments?.before(this.tree, ...nodes);
  }

  personalTag(node: ts.Node): string | undefined {
    if (!this.#hasPersonalTags) return undefined;
    const leading = this.tree.text.slice(node.pos, node.getStart(this.tree));
    return /@personal\s+([a-z_][a-z0-9_.]*)/.exec(leading)?.[1];
  }
}
