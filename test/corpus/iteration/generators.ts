// A generator yields what its loop gets, synchronous or not.
interface Patient {
  id: string;
  email: string;
}

function* mails(patients: Patient[]): Generator<string> {
  for (const patient of patients) yield patient.email;
}
function* numbers(patients: Patient[]): Generator<string> {
  for (const patient of patients) yield patient.id;
}
async function* pages(load: () => Promise<Patient[]>): AsyncGenerator<Patient> {
  yield* await load();
}

export async function show(patients: Patient[]): Promise<void> {
  for (const mail of mails(patients)) console.log(mail); // expect: no-personal-data-in-logs
  for (const number of numbers(patients)) console.log(number);
  for await (const patient of pages(async () => patients)) {
    console.log(patient.id);
    console.log(patient.email); // expect: no-personal-data-in-logs
  }
}
