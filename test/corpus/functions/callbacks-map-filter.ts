// What a callback returns is what map yields; filter and forEach hand on what they were given.
interface Patient {
  id: string;
  email: string;
}

export function show(patients: Patient[]): void {
  console.log(patients.map((patient) => patient.id));
  console.log(patients.map((patient) => patient.email)); // expect: no-personal-data-in-logs
  console.log(patients.filter((patient) => patient.id !== '').length);
  console.log(patients.filter((patient) => patient.id !== '')); // expect: no-personal-data-in-logs
  patients.forEach((patient) => console.log(patient.id));
  patients.forEach((patient) => console.log(patient.email)); // expect: no-personal-data-in-logs
  console.log(patients.some((patient) => patient.email === ''));
  console.log(patients.find((patient) => patient.id === '1')); // expect: no-personal-data-in-logs
  console.log(patients.findIndex((patient) => patient.email === ''));
}
