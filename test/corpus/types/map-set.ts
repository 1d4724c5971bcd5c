// Maps and sets hand out what was put in.
interface Patient {
  id: string;
  email: string;
}

export function show(patients: Patient[], typed: Map<string, Patient>): void {
  const mails = new Map<string, string>();
  const ids = new Map<string, string>();
  const seen = new Set<string>();
  for (const patient of patients) {
    mails.set(patient.id, patient.email);
    ids.set(patient.id, patient.id);
    seen.add(patient.email);
  }
  console.log(mails.get('1')); // expect: no-personal-data-in-logs
  console.log(ids.get('1'));
  console.log([...seen]); // expect: no-personal-data-in-logs
  console.log(seen.size);
  for (const patient of typed.values()) console.log(patient); // expect: no-personal-data-in-logs
  for (const key of typed.keys()) console.log(key);
}
