// A variable that was overwritten is clean, and one that was filled is not.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  let subject = patient.email;
  console.log(subject); // expect: no-personal-data-in-logs
  subject = patient.id;
  console.log(subject);
  subject += patient.email;
  console.log(subject); // expect: no-personal-data-in-logs
  const entry = { subject: patient.email };
  entry.subject = patient.id;
  console.log(entry.subject);
  const later: { subject?: string } = {};
  console.log(later);
  later.subject = patient.email;
  console.log(later); // expect: no-personal-data-in-logs
}
