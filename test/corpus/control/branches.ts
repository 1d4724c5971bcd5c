// After a branch a variable may be what either side made of it.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient, verbose: boolean): void {
  let subject = patient.id;
  if (verbose) subject = patient.email;
  console.log(subject); // expect: no-personal-data-in-logs
  let other = patient.email;
  if (verbose) other = patient.id;
  else other = 'none';
  console.log(other);
  console.log(verbose ? patient.id : patient.email); // expect: no-personal-data-in-logs
  console.log(verbose ? patient.id : 'none');
  let switched = '';
  switch (patient.id) {
    case '1':
      switched = patient.email;
      break;
    default:
      switched = patient.id;
  }
  console.log(switched); // expect: no-personal-data-in-logs
  const known = patient.email ?? patient.id;
  console.log(known); // expect: no-personal-data-in-logs
  console.log(patient.email === '' ? 'empty' : 'full');
}
