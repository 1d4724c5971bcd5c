// A field that was deleted is gone.
interface Patient {
  id: string;
  email: string;
}

function withoutMail(patient: Patient): object {
  const copy: Partial<Patient> = { ...patient };
  delete copy.email;
  return copy;
}

export function show(patient: Patient): void {
  console.log(withoutMail(patient));
  console.log({ ...patient }); // expect: no-personal-data-in-logs
}
