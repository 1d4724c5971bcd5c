// Promises hand on what they are resolved with.
interface Patient {
  id: string;
  email: string;
}
declare function load(id: string): Promise<Patient>;

async function mailOf(id: string): Promise<string> {
  const patient = await load(id);
  return patient.email;
}

export async function show(id: string): Promise<void> {
  await load(id).then((patient) => console.log(patient.email)); // expect: no-personal-data-in-logs
  await load(id).then((patient) => console.log(patient.id));
  console.log(await mailOf(id)); // expect: no-personal-data-in-logs
  const [patient, number] = await Promise.all([load(id), Promise.resolve(id)]);
  console.log(patient); // expect: no-personal-data-in-logs
  console.log(number);
  const later = new Promise<string>((resolve) => resolve(patient.email));
  console.log(await later); // expect: no-personal-data-in-logs
  await mailOf(id).then((mail) => mail.length).then((length) => console.log(length));
}
