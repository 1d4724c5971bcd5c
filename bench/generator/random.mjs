/**
 * Chance that comes out the same for the same seed, on each machine (mulberry32).
 * @param seed a text; each of its own begins a sequence of its own
 */
export function createRandom(seed) {
  let state = 2166136261;
  for (const character of String(seed)) state = Math.imul(state ^ character.codePointAt(0), 16777619) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const random = {
    /** A whole number from `low` to `high`, both included. */
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** A whole number from `low` to `high` of which most are small, as the lengths of what people write are. */
    longTail: (low, high) => low + Math.floor((high - low + 1) * next() ** 3),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Some different entries of a list, in its order. */
    sample: (list, count) => {
      const chosen = new Set();
      while (chosen.size < Math.min(count, list.length)) chosen.add(Math.floor(next() * list.length));
      return list.filter((_, index) => chosen.has(index));
    },
  };
  return random;
}
