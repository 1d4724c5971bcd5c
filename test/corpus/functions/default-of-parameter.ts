// The default of a parameter is what the parameter holds when nothing is passed.
interface Patient {
  id: string;
  email: string;
}

function greet(patient: Patient, mail = patient.email, number = patient.id): void {
  console.log(number);
  console.log(mail); // expect: no-personal-data-in-logs
}

export function show(patient: Patient): void {
  greet(patient);
}
