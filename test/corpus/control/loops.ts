// What one round of a loop leaves behind, the next one sees.
interface Patient {
  id: string;
  email: string;
}

export function show(patients: Patient[]): void {
  let last = '';
  for (const patient of patients) {
    console.log(last); // expect: no-personal-data-in-logs
    last = patient.email;
  }
  let number = '';
  for (let index = 0; index < patients.length; index++) {
    console.log(number, index);
    number = patients[index]!.id;
  }
  let rest = [...patients];
  while (rest.length > 0) {
    console.log(rest[0]!.email); // expect: no-personal-data-in-logs
    rest = rest.slice(1);
  }
  for (const field in patients[0]) console.log(field);
  for (const [index, patient] of patients.entries()) console.log(index, patient.id);
}
