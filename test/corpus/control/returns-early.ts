// What stands behind a return is not reached on that way.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient, verbose: boolean): void {
  let subject = patient.id;
  if (verbose) {
    subject = patient.email;
    return;
  }
  console.log(subject);
}

export function loud(patient: Patient, verbose: boolean): void {
  let subject = patient.id;
  if (verbose) subject = patient.email;
  else return;
  console.log(subject); // expect: no-personal-data-in-logs
}
