// What was assigned before something threw is there in catch.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient, risky: () => void): void {
  let subject = 'nobody';
  try {
    subject = patient.email;
    risky();
    subject = patient.id;
  } catch {
    console.log(subject); // expect: no-personal-data-in-logs
  }
}
