// Templates, concatenation and JSON carry what is put into them; a length or a comparison does not.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  console.log(`mail ${patient.email}`); // expect: no-personal-data-in-logs
  console.log(`number ${patient.id}`);
  console.log('mail ' + patient.email); // expect: no-personal-data-in-logs
  console.log(JSON.stringify(patient)); // expect: no-personal-data-in-logs
  console.log(JSON.stringify({ id: patient.id }));
  console.log(JSON.parse(JSON.stringify(patient)).email); // expect: no-personal-data-in-logs
  console.log([patient.id, patient.email].join(';')); // expect: no-personal-data-in-logs
  console.log(String(patient.email).toUpperCase().trim()); // expect: no-personal-data-in-logs
  console.log(patient.email.length, patient.email === '', patient.email.includes('@'));
  console.log(Boolean(patient.email), typeof patient.email, !patient.email);
}
