import { CompactEncrypt, CompactSign, EncryptJWT, FlattenedEncrypt, FlattenedSign, GeneralEncrypt, GeneralSign, SignJWT, UnsecuredJWT, compactDecrypt, jwtDecrypt } from 'jose';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function signed(patient: Patient, key: Uint8Array): Promise<void> {
  const builder = new SignJWT({ mail: patient.email }).setProtectedHeader({ alg: 'HS256' }); // flow: token plain
  const token = await builder.sign(key);
  console.log(token); // flow: log pseudonymised-weak
  await new SignJWT({}).setSubject(patient.email).sign(key); // flow: token plain
  await new CompactSign(bytes(patient.diagnosis)).setProtectedHeader({ alg: 'HS256' }).sign(key); // flow: token plain
  new GeneralSign(bytes(patient.diagnosis)); // flow: token plain
  new FlattenedSign(bytes(patient.diagnosis)); // flow: token plain
  const open = new UnsecuredJWT({ mail: patient.email }).encode(); // flow: token plain
  console.log(open); // flow: log pseudonymised-weak
  await new SignJWT({ ward: patient.ward }).sign(key);
}

export async function encrypted(patient: Patient, key: Uint8Array): Promise<void> {
  const token = await new EncryptJWT({ mail: patient.email }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key);
  console.log(token); // flow: log encrypted
  console.log(await new CompactEncrypt(bytes(patient.email)).encrypt(key)); // flow: log encrypted
  console.log(await new GeneralEncrypt(bytes(patient.email)).encrypt(key)); // flow: log encrypted
  console.log(await new FlattenedEncrypt(bytes(patient.email)).encrypt(key)); // flow: log encrypted
  const opened = await jwtDecrypt(token, key);
  console.log(opened); // flow: log plain
  const compact = await new CompactEncrypt(bytes(patient.diagnosis)).encrypt(key);
  console.log(await compactDecrypt(compact, key)); // flow: log plain
}
