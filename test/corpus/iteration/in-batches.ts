// Batches of a list hold its elements, and their numbers are numbers.
interface Voter {
  id: string;
  street: string;
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (const [index, item] of list.entries()) {
    if (index % size === 0) chunks.push([]);
    chunks.at(-1)?.push(item);
  }
  return chunks;
}

export function notify(voters: Voter[]): void {
  const parts = chunk(voters, 50);
  console.log(parts.length, parts[0]?.length);
  for (const part of chunk(voters, 10)) console.log(part.map(({ id }) => id));
  for (const part of chunk(voters, 10)) console.log(part[0]?.street); // expect: no-personal-data-in-logs
}
