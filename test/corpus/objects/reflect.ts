// Reflect reads, lists and sets what the language reads, lists and sets itself.
interface Patient {
  id: string;
  diagnosis: string;
}

export function show(patient: Patient): void {
  console.log(Reflect.get(patient, 'id'));
  console.log(Reflect.get(patient, 'diagnosis')); // expect: no-personal-data-in-logs
  console.log(Reflect.ownKeys(patient), Reflect.has(patient, 'diagnosis'));
  const sheet = { title: 'sheet' };
  Reflect.set(sheet, 'finding', patient.diagnosis);
  console.log(sheet.title);
  console.log(sheet); // expect: no-personal-data-in-logs
}
