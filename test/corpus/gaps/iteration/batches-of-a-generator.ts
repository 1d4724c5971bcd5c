// Batches that a generator yields are lists of the elements that it was given.
interface Voter {
  id: string;
  street: string;
}

function* batches<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

export function notify(voters: Voter[]): void {
  let number = 0;
  for (const batch of batches(voters, 50)) {
    number += 1;
    console.log(number, batch.length);
    console.log(batch.map(({ id }) => id));
    console.log(batch.map(({ street }) => street)); // expect: no-personal-data-in-logs
  }
}
