// A rest leaves out what was taken before it; a spread takes everything along.
interface Patient {
  id: string;
  email: string;
  ward: string;
}

export function show(patient: Patient): void {
  const { email, ...rest } = patient;
  console.log(rest);
  console.log(email); // expect: no-personal-data-in-logs
  const copy = { ...patient, ward: 'B' };
  console.log(copy); // expect: no-personal-data-in-logs
  const blank = { ...patient, email: undefined };
  console.log(blank);
  const clean = { ...rest, ward: 'B' };
  console.log(clean);
}
