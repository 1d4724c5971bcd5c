import type { Piece, RandomProgram } from './generate.js';

/** Leaves out whatever can be left out of a program while it still shows what it has to show. */
export function shrink(program: RandomProgram, shows: (program: RandomProgram) => boolean): RandomProgram {
  let smallest = program;
  for (let found = true; found;) {
    found = false;
    for (const smaller of smallerOnes(smallest)) {
      if (!shows(smaller)) continue;
      smallest = smaller;
      found = true;
      break;
    }
  }
  return smallest;
}

function* smallerOnes(program: RandomProgram): Generator<RandomProgram> {
  for (const [index, file] of program.entries())
    for (const pieces of smallerLists(file.pieces))
      yield program.map((other, position) => (position === index ? { ...file, pieces } : other));
}

/** One piece less, or one piece simpler: the larger pieces first. */
function* smallerLists(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  for (const index of pieces.keys()) yield pieces.filter((_, position) => position !== index);
  for (const [index, piece] of pieces.entries()) {
    const { body } = piece;
    if (body === undefined) continue;
    yield pieces.flatMap((other, position) => (position === index ? body : [other]));
    for (const smaller of smallerLists(body))
      yield pieces.map((other, position) => (position === index ? { ...piece, body: smaller } : other));
  }
}
