// What is thrown under a condition is what catch gets, as well as what is always thrown.
interface Patient {
  id: string;
  email: string;
}

export function admit(patient: Patient, beds: number): void {
  try {
    if (beds === 0) throw new Error(`no bed for ${patient.email}`); // expect: no-personal-data-in-logs
    console.log('admitted', patient.id);
  } catch (error) {
    console.log('refused', (error as Error).message); // expect: no-personal-data-in-logs
  }
  try {
    if (beds < 0) throw new RangeError(`no bed for ${patient.id}`);
  } catch (error) {
    console.log(error);
  }
}
