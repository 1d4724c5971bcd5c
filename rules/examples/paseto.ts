import { V1, V2, V3, V4 } from 'paseto';

interface Patient {
  email: string;
  birthDate: string;
  ward: string;
}

export async function tokens(patient: Patient, key: Uint8Array): Promise<void> {
  console.log(await V4.sign({ mail: patient.email }, key)); // flow: token plain; log pseudonymised-weak
  await V1.sign({ mail: patient.email }, key); // flow: token plain
  await V2.sign({ mail: patient.email }, key); // flow: token plain
  await V3.sign({ born: patient.birthDate }, key); // flow: token plain
  await V4.sign({ ward: patient.ward }, key);
  const sealed = await V3.encrypt({ mail: patient.email }, key);
  console.log(sealed); // flow: log encrypted
  console.log(await V1.encrypt({ mail: patient.email }, 'k4.local.in-the-code')); // flow: log pseudonymised-weak
  console.log(await V3.decrypt(sealed, key)); // flow: log plain
  const older = await V1.encrypt({ mail: patient.email }, key);
  console.log(await V1.decrypt(older, key)); // flow: log plain
}
