// The values of a Record and of an index signature are what the type says.
interface Patient {
  email: string;
}

export function show(
  byWard: Record<string, Patient>,
  sizes: Record<string, number>,
  indexed: { [ward: string]: Patient },
): void {
  console.log(byWard['A']); // expect: no-personal-data-in-logs
  console.log(sizes['A']);
  console.log(indexed.west); // expect: no-personal-data-in-logs
  console.log(Object.values(byWard)); // expect: no-personal-data-in-logs
  console.log(Object.keys(sizes));
}
