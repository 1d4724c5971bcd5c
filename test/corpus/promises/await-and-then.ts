// Promises hand on what they are resolved with.
interface Patient {
  id: string;
  email: string;
}
type Load = (id: string) => Promise<Patient>;

async function mailOf(load: Load, id: string): Promise<string> {
  const patient = await load(id);
  return patient.email;
}

export async function show(load: Load, id: string): Promise<void> {
  await load(id).then((patient) => console.log(patient.email)); // expect: no-personal-data-in-logs
  await load(id).then((patient) => console.log(patient.id));
  console.log(await mailOf(load, id)); // expect: no-personal-data-in-logs
  const [patient, number] = await Promise.all([load(id), Promise.resolve(id)]);
  console.log(patient); // expect: no-personal-data-in-logs
  console.log(number);
  const later = new Promise<string>((resolve) => resolve(patient.email));
  console.log(await later); // expect: no-personal-data-in-logs
  await mailOf(load, id).then((mail) => mail.length).then((length) => console.log(length));
}
