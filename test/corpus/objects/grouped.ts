// Groups hold the records that were sorted into them, under keys that are not in question.
interface Visit {
  ward: string;
  patient: { id: string; surname: string };
}

export function groups(visits: Visit[]): void {
  const byWard = Object.groupBy(visits, (visit) => visit.ward);
  console.log(Object.keys(byWard));
  console.log(byWard['A']?.map(({ patient }) => patient.id));
  console.log(byWard['A']?.map(({ patient }) => patient.surname)); // expect: no-personal-data-in-logs
  const byRoom = Map.groupBy(visits, (visit) => visit.ward);
  for (const [ward, list] of byRoom) console.log(ward, list.length);
  console.log(byRoom.get('A')); // expect: no-personal-data-in-logs
}
