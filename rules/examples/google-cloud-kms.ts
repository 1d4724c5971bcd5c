import { KeyManagementServiceClient } from '@google-cloud/kms';

interface Patient {
  email: string;
  diagnosis: string;
}

const client = new KeyManagementServiceClient();
const name = client.cryptoKeyPath('clinic', 'eu', 'ring', 'records');

export async function keys(patient: Patient): Promise<void> {
  const plaintext = Buffer.from(patient.diagnosis);
  const sealed = await client.encrypt({ name, plaintext });
  console.log(sealed); // flow: log encrypted
  console.log(await client.asymmetricEncrypt({ name, plaintext })); // flow: log encrypted
  console.log(await client.rawEncrypt({ name, plaintext })); // flow: log encrypted
  const ciphertext = Buffer.from(String(sealed));
  console.log(await client.decrypt({ name, ciphertext })); // flow: log plain
  console.log(await client.asymmetricDecrypt({ name, ciphertext })); // flow: log plain
  console.log(await client.rawDecrypt({ name, ciphertext })); // flow: log plain
  console.log(await client.macSign({ name, data: Buffer.from(patient.email) })); // flow: log pseudonymised
}
