// Lengths, comparisons, tests and counts say something about a text and nothing of it.
interface Patient {
  id: string;
  email: string;
  diagnosis: string;
}

export function statistics(patient: Patient, patients: Patient[]): void {
  console.log(patient.email.length > 20 ? 'long' : 'short');
  console.log(/@example\.org$/.test(patient.email));
  console.log(patient.diagnosis.startsWith('J'), patient.email.endsWith('.de'));
  console.log(patient.email.localeCompare(patient.id), patient.email.indexOf('x'));
  console.log(patients.filter(({ diagnosis }) => diagnosis === 'J45').length);
  console.log(new Set(patients.map(({ email }) => email)).size);
  console.log(typeof patient.diagnosis, patient.email !== patient.id, !patient.diagnosis);
  const parts = patient.email.split('.').length;
  console.log(parts);
  console.log(patient.email.replaceAll('.', ' ')); // expect: no-personal-data-in-logs
}
