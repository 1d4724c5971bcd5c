// Two functions that one factory returned do not share what they were made with.
interface Patient {
  id: string;
  email: string;
}

function reader(value: string): () => string {
  return () => value;
}

export function show(patient: Patient): void {
  const number = reader(patient.id);
  const mail = reader(patient.email);
  console.log(number());
  console.log(mail()); // expect: no-personal-data-in-logs
}
