import { DecryptCommand, EncryptCommand, GenerateMacCommand, KMS, KMSClient } from '@aws-sdk/client-kms';

interface Patient {
  email: string;
  diagnosis: string;
}

const kms = new KMS({});
const client = new KMSClient({});
const KeyId = 'alias/records';

export async function keys(patient: Patient): Promise<void> {
  const sealed = await kms.encrypt({ KeyId, Plaintext: Buffer.from(patient.diagnosis) });
  console.log(sealed.CiphertextBlob); // flow: log encrypted
  const opened = await kms.decrypt({ CiphertextBlob: sealed.CiphertextBlob });
  console.log(opened.Plaintext); // flow: log plain
  const tag = await kms.generateMac({ KeyId, Message: Buffer.from(patient.email), MacAlgorithm: 'HMAC_SHA_256' });
  console.log(tag.Mac); // flow: log pseudonymised
}

export async function byCommand(patient: Patient): Promise<void> {
  const sealed = await client.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from(patient.diagnosis) }));
  console.log(sealed); // flow: log encrypted
  console.log(await client.send(new DecryptCommand({ CiphertextBlob: Buffer.from(String(sealed)) }))); // flow: log plain
  const Message = Buffer.from(patient.email);
  console.log(await client.send(new GenerateMacCommand({ KeyId, Message, MacAlgorithm: 'HMAC_SHA_256' }))); // flow: log pseudonymised
}
