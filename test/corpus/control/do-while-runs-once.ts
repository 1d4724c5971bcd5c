// The body of do-while runs at least once.
interface Patient {
  email: string;
}

export function show(patient: Patient): void {
  let last = patient.email;
  do {
    last = 'none';
  } while (last === '');
  console.log(last);
  let kept = patient.email;
  while (kept === '') {
    kept = 'none';
  }
  console.log(kept); // expect: no-personal-data-in-logs
}
