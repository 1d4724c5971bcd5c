// After catch and finally a variable may be what either block made of it.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient, risky: () => void): void {
  let subject = 'nobody';
  try {
    risky();
    subject = patient.email;
  } catch {
    console.log(subject); // expect: no-personal-data-in-logs
  }
  let number = 'nobody';
  try {
    number = patient.id;
    risky();
  } catch {
    console.log(number);
  } finally {
    console.log(number);
  }
}
