import { CryptographyClient } from '@azure/keyvault-keys';
import { DefaultAzureCredential } from '@azure/identity';

interface Patient {
  diagnosis: string;
}

const client = new CryptographyClient('https://clinic.vault.azure.net/keys/records', new DefaultAzureCredential());

export async function keys(patient: Patient): Promise<void> {
  const plaintext = Buffer.from(patient.diagnosis);
  const sealed = await client.encrypt('RSA-OAEP', plaintext);
  console.log(sealed.result); // flow: log encrypted
  console.log((await client.encrypt({ algorithm: 'RSA-OAEP', plaintext })).result); // flow: log encrypted
  const opened = await client.decrypt('RSA-OAEP', sealed.result);
  console.log(opened.result.toString()); // flow: log plain
}
