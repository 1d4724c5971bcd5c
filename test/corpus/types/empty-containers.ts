// A container that begins empty holds what its type says, since something is bound to be put in.
interface Patient {
  id: string;
  lastName: string;
}

const waiting: Patient[] = [];
const byId = new Map<string, Patient>();
const sizes = new Map<string, number>();
const rooms: { size: number }[] = [];

export function show(id: string): void {
  console.log(rooms, sizes.get(id), waiting.length);
  console.log(waiting); // expect: no-personal-data-in-logs
  console.log(waiting.find((patient) => patient.id === id)?.lastName); // expect: no-personal-data-in-logs
  console.log(byId.get(id)?.id);
  console.log(byId.get(id)); // expect: no-personal-data-in-logs
}
