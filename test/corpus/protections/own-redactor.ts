// A redactor of the project's own removes the keys that it removes.
interface Patient {
  id: string;
  email: string;
}

function withoutMail(patient: Patient): { id: string } {
  const { email: _email, ...others } = patient;
  return others;
}
function blanked(patient: Patient): Patient {
  return { ...patient, email: '[removed]' };
}
function renamed(patient: Patient): { id: string; contact: string } {
  return { id: patient.id, contact: patient.email };
}

export function show(patient: Patient): void {
  console.log(withoutMail(patient));
  console.log(blanked(patient));
  console.log(renamed(patient)); // expect: no-personal-data-in-logs
}
