import { createRandom } from './random.mjs';
import { FIRST, PERSONAL_FIELDS, PLAIN_FIELDS, SECOND, STATES } from './words.mjs';

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** `patient-invoice` in the ways in which code writes it. */
function namesOf(index) {
  const [first, second] = [
    FIRST[(index * 7) % FIRST.length],
    SECOND[(index * 11 + Math.floor(index / FIRST.length)) % SECOND.length],
  ];
  const round = Math.floor(index / (FIRST.length * SECOND.length));
  const pascal = `${capital(first)}${capital(second)}${round > 0 ? `V${round + 1}` : ''}`;
  const kebab = `${first}-${second}${round > 0 ? `-v${round + 1}` : ''}`;
  return {
    kebab,
    pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    constant: kebab.toUpperCase().replaceAll('-', '_'),
  };
}

/**
 * One domain of an application: an entity with its fields, the framework that serves it, and the domains that it
 * calls. It depends on the seed and on its place alone, so that a larger project begins with the smaller one.
 *
 * @param earlier the domains before it, which are those that it may call
 */
export function createDomain(seed, index, earlier) {
  const random = createRandom(`${seed}/${index}`);
  const style = index % 16 === 5 ? 'javascript' : random.chance(0.4) ? 'express' : 'nest';
  const aboutPeople = random.chance(0.15);
  const personal = random.sample(
    PERSONAL_FIELDS,
    aboutPeople ? random.int(2, 5) : random.chance(0.15) ? 1 : 0,
  );
  const plain = random.sample(PLAIN_FIELDS, random.int(4, 10));
  const callable = earlier.filter((other) => canCall(style, other.style)).slice(-40);
  // Most call their neighbours, some what everybody calls.
  const uses = [
    ...random.sample(callable.slice(-12), random.longTail(0, 4)),
    ...random.sample(callable.slice(0, 6), random.chance(0.3) ? 1 : 0),
  ].filter((other, place, all) => all.indexOf(other) === place);
  const field = ([name, type]) => ({ name, type });
  const own = [...personal, ...plain].map(field);
  const references = uses.map(({ camel }) => ({ name: `${camel}Id`, type: 'string' }));
  return {
    ...namesOf(index),
    index,
    random,
    style,
    uses,
    states: random.sample(STATES, random.int(3, 6)),
    /** What whoever creates a record says of it. */
    own: [...own, ...references],
    /** All that is stored. */
    fields: [
      { name: 'id', type: 'string' },
      ...own,
      ...references,
      { name: 'status', type: 'string' },
      { name: 'createdAt', type: 'Date' },
      { name: 'updatedAt', type: 'Date' },
    ],
    numbers: own.filter(({ type }) => type === 'number').map(({ name }) => name),
    texts: own.filter(({ type }) => type === 'string').map(({ name }) => name),
    dates: own.filter(({ type }) => type === 'Date').map(({ name }) => name),
    personal: personal.map(field),
  };
}

/** Code of one style gets at another's without a container, or with its own. */
function canCall(style, other) {
  if (style === 'javascript') return other === 'javascript';
  if (style === 'express') return other === 'express';
  return other !== 'javascript';
}
