import { isEmpty, map, omit, pick, retry, sort } from 'radash';

interface Patient {
  email: string;
  room: number;
}

export async function selections(patient: Patient, patients: Patient[]): Promise<void> {
  console.log(pick(patient, ['email'])); // flow: log plain
  console.log(pick(patient, ['room']));
  console.log(omit(patient, ['room'])); // flow: log plain
  console.log(omit(patient, ['email']));
  console.log(await map(patients, async (each) => each.email)); // flow: log plain
  console.log(sort(patients, (each) => each.room)); // flow: log plain
  console.log(await retry({ times: 3 }, async () => patient.email)); // flow: log plain
  console.log(isEmpty(patient.email));
}
