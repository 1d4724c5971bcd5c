// What reduce gathers in an object holds what its callback put there, by key and by count.
interface Appointment {
  ward: string;
  patient: { id: string; lastName: string };
}

export function plan(appointments: Appointment[]): void {
  const byWard = appointments.reduce<Record<string, string[]>>((groups, { ward, patient }) => {
    (groups[ward] ??= []).push(patient.lastName);
    return groups;
  }, {});
  console.log(byWard); // expect: no-personal-data-in-logs
  const counts = appointments.reduce<Record<string, number>>((groups, { ward }) => {
    groups[ward] = (groups[ward] ?? 0) + 1;
    return groups;
  }, {});
  console.log(counts);
  const numbers = appointments.reduce((set, { patient }) => set.add(patient.id), new Set<string>());
  console.log([...numbers]);
}
