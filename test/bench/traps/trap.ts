import type { SourceText } from 'tomograph';

/**
 * Code that costs more than its length when an analysis goes about it carelessly. Each trap can be made in any size,
 * and twice the size is about twice the text, so that time against size is what is to be looked at.
 */
export interface Trap {
  readonly name: string;
  /** What the careless way would be. */
  readonly lures: string;
  /** A small size, at which the rest of an analysis does not hide the trap. */
  readonly size: number;
  readonly make: (size: number) => SourceText[];
}

/** The lines that a function makes for 0 up to a count. */
export function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** One file. */
export function file(path: string, ...parts: readonly string[]): SourceText {
  return { path, text: `${parts.join('\n')}\n` };
}

/** Who the traps are about. */
export const USER = `export interface User { id: string; name: string; email: string; phone: string }`;
