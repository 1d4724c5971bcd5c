import { createRequire } from 'node:module';
import type { SourceFile } from 'typescript';
import type { Compiler } from 'tomograph';

const require = createRequire(import.meta.url);

/**
 * The copy of TypeScript that parsed a tree, or undefined when it cannot be reached.
 *
 * The numbers of `SyntaxKind` differ between copies, so a tree may only be read with the copy that made it, and several
 * may be installed. The plugin's own peer is nearly always the one; otherwise the one is among the CommonJS modules
 * that this process has loaded already, because the parser loaded it from there.
 */
export function compilerOf(tree: SourceFile): Compiler | undefined {
  for (const candidate of candidates()) {
    if (isCompiler(candidate) && made(candidate, tree)) return candidate;
  }
  return undefined;
}

/**
 * The copy of TypeScript that the analyzer brings along; loaded on first use, since only untyped runs need it, and
 * synchronously, since rules cannot wait.
 */
export function bundledCompiler(): Compiler {
  return (require('ts-morph') as { readonly ts: Compiler }).ts;
}

function* candidates(): Generator<unknown> {
  yield ownPeer();
  for (const [path, module] of Object.entries(require.cache)) {
    if (/[\\/]typescript\.js$/.test(path)) yield module?.exports;
  }
}

function ownPeer(): unknown {
  try {
    return require('typescript') as unknown;
  } catch {
    // TypeScript is an optional peer: whoever lints without types need not have it.
    return undefined;
  }
}

/** True for TypeScript with its programming interface; TypeScript 7 is installed without one. */
function isCompiler(candidate: unknown): candidate is Compiler {
  return typeof (candidate as Partial<Compiler> | undefined)?.createSourceFile === 'function';
}

/** Every copy of the compiler has a class of its own for source files, which tells the copies apart for certain. */
function made(compiler: Compiler, tree: SourceFile): boolean {
  const own = compiler.createSourceFile('probe.ts', '', compiler.ScriptTarget.Latest);
  return own.constructor === tree.constructor;
}
