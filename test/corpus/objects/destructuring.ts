// Destructuring takes the fields it names, with defaults, renamed, nested and in parameters.
interface Visit {
  room: number;
  patient: { id: string; email?: string };
}

function print({ patient: { id, email: mail = 'none' }, room }: Visit): void {
  console.log(id, room);
  console.log(mail); // expect: no-personal-data-in-logs
}

export function show(visits: Visit[]): void {
  const [first, ...others] = visits;
  console.log(others); // expect: no-personal-data-in-logs
  const { room = 0 } = first ?? {};
  console.log(room);
  for (const visit of visits) print(visit);
  for (const { patient } of visits) console.log(patient.id);
}
