import type { Compiler } from '../session.js';

/**
 * The compiler that ts-morph bundles, loaded when it is first asked for.
 *
 * Its declarations are a copy of TypeScript's own, and TypeScript takes enums of two copies for different types even
 * where they are the same; hence the one cast.
 */
export async function bundledCompiler(): Promise<Compiler> {
  const { ts } = await import('ts-morph');
  return ts as unknown as Compiler;
}
