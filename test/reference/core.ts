/** Thrown where a program does something that lies outside of what the reference understands. */
export class NotCovered extends Error {
  override readonly name = 'NotCovered';
}

/** Ends the interpretation: the program is left out of the comparison, and counted. */
export function notCovered(what: string): never {
  throw new NotCovered(what);
}
