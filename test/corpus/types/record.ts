// The values of a Record and of an index signature are what the type says.
interface Patient {
  email: string;
}

export function show(
  byWard: Record<string, Patient>,
  sizes: Record<string, number>,
  indexed: { [ward: string]: Patient },
): void {
  for (const ward in byWard) console.log(byWard[ward]); // expect: no-personal-data-in-logs
  for (const ward in sizes) console.log(ward, sizes[ward]);
  console.log(Object.entries(indexed)); // expect: no-personal-data-in-logs
  console.log(Object.values(byWard)); // expect: no-personal-data-in-logs
  console.log(Object.keys(sizes));
}
