// The text of an error that a function throws is in what is caught and logged.
interface Patient {
  id: string;
  email: string;
}

class ConflictError extends Error {}

function requireNew(patient: Patient): void {
  throw new ConflictError(`${patient.email} exists`); // expect: no-personal-data-in-logs
}
function requireNumber(patient: Patient): void {
  throw new ConflictError(`${patient.id} exists`);
}

export function show(patient: Patient): void {
  try {
    requireNew(patient);
  } catch (error) {
    console.log('conflict');
  }
  try {
    requireNumber(patient);
  } catch (error) {
    console.log(error);
  }
}
