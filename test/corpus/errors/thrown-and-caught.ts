// What is thrown in a block is what its catch gets, whatever that is.
interface Patient {
  id: string;
  email: string;
}

export function admit(patient: Patient, beds: number): void {
  try {
    if (beds === 0) throw `no bed for ${patient.email}`;
    console.log('admitted', patient.id);
  } catch (reason) {
    console.log('refused', reason); // expect: no-personal-data-in-logs
  }
  try {
    if (beds < 0) throw `no bed for ${patient.id}`;
  } catch (reason) {
    console.log('refused', reason);
  }
  try {
    throw new RangeError(`no bed for ${patient.email}`); // expect: no-personal-data-in-logs
  } catch (error) {
    console.log((error as Error).message); // expect: no-personal-data-in-logs
    console.log((error as Error).stack?.length);
  }
}
