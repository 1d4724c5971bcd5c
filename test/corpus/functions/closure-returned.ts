// A function that is returned still holds what it was made with.
interface Patient {
  id: string;
  email: string;
}

function printer(value: string): () => void {
  return () => console.log(value);
}
function reader(value: string): () => string {
  return () => value;
}

export function show(patient: Patient): void {
  const mail = reader(patient.email);
  printer(patient.id)();
  console.log(mail()); // expect: no-personal-data-in-logs
}
