// Rest parameters, defaults and spread arguments find their places.
interface Patient {
  id: string;
  email: string;
}

function print(prefix: string, ...values: string[]): void {
  console.log(prefix, values);
}
function greet(name = 'you', mark = '!'): void {
  console.log(name + mark);
}
function second(_first: string, other: string): void {
  console.log(other);
}

export function show(patient: Patient): void {
  print('patient', patient.id);
  print('patient', patient.id, patient.email); // expect: no-personal-data-in-logs
  greet();
  greet(undefined, patient.email); // expect: no-personal-data-in-logs
  const both: [string, string] = [patient.email, patient.id];
  second(...both);
  const turned: [string, string] = [patient.id, patient.email];
  second(...turned); // expect: no-personal-data-in-logs
  second.call(undefined, patient.id, patient.email); // expect: no-personal-data-in-logs
  second.bind(undefined, patient.email)(patient.id);
}
