// What was assigned before something was thrown is there in catch and finally.
interface Patient {
  id: string;
  email: string;
}
declare function risky(): void;

export function show(patient: Patient): void {
  let subject = 'nobody';
  try {
    subject = patient.email;
    risky();
    subject = patient.id;
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
