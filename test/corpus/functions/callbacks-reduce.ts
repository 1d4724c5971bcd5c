// What reduce collects is what its callback returns.
interface Patient {
  email: string;
  visits: number;
}

export function show(patients: Patient[]): void {
  const list = patients.reduce((text, patient) => `${text}, ${patient.email}`, '');
  console.log(list); // expect: no-personal-data-in-logs
  const total = patients.reduce((sum, patient) => sum + patient.visits, 0);
  console.log(total);
  const mails = patients.flatMap((patient) => [patient.email]).sort().slice(0, 3);
  console.log(mails); // expect: no-personal-data-in-logs
}
