// A record and an index signature hand out their values under constant keys as well.
interface Patient {
  email: string;
}

export function show(
  byWard: Record<string, Patient>,
  indexed: { [ward: string]: Patient },
  sizes: Record<string, number>,
): void {
  console.log(byWard['A']); // expect: no-personal-data-in-logs
  console.log(indexed.west); // expect: no-personal-data-in-logs
  console.log(sizes['A']);
}
