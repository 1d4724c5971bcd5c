// A key that is a constant names a field; one that is not may be any of them.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient, key: keyof Patient): void {
  const field = 'id';
  console.log(patient[field]);
  console.log(patient['email']); // expect: no-personal-data-in-logs
  console.log(patient[key]); // expect: no-personal-data-in-logs
  const entry = { [field]: patient.id };
  console.log(entry);
  const other = { [key]: patient.email };
  console.log(other); // expect: no-personal-data-in-logs
}
