import type { Access } from '@tomograph/rules';

/** A place in a call, read from the notation of the library models. */
export interface ParsedAccess {
  /** `args` means every argument from `index` on; the others name one place. */
  readonly root: 'arg' | 'args' | 'init' | 'config' | 'this' | 'result';
  /** The argument's position for `arg`, `init` and `config`, the first position for `args`, else 0. */
  readonly index: number;
  /** Member names from there on; `*` is every member or element. */
  readonly path: readonly string[];
}

const GRAMMAR = /^(?:(arg|init|config)([0-9])|(args)([0-9])?|(this|result))((?:\.[^.\s]+)*)$/;

const memo = new Map<Access, ParsedAccess>();

/**
 * Reads the notation of a place (see `Access` in the library models): `arg1.headers.Content-Type`, `args1`, `init0.*.email`.
 *
 * @throws Error when the text is not of that notation; a test holds every library model to it, so that it never
 * happens with the shipped knowledge.
 */
export function parseAccess(access: Access): ParsedAccess {
  const known = memo.get(access);
  if (known) return known;
  const match = GRAMMAR.exec(access);
  if (!match) throw new Error(`"${access}" is not a place of a call.`);
  const [, indexed, index, args, from, plain, path = ''] = match;
  const parsed: ParsedAccess = {
    root: (indexed ?? args ?? plain) as ParsedAccess['root'],
    index: Number(index ?? from ?? 0),
    path: path.split('.').slice(1),
  };
  memo.set(access, parsed);
  return parsed;
}
