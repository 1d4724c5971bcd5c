import * as openpgp from 'openpgp';

interface Patient {
  diagnosis: string;
}

export async function seal(patient: Patient, armoredKey: string, passwords: string[]): Promise<void> {
  const message = await openpgp.createMessage({ text: patient.diagnosis });
  const encryptionKeys = await openpgp.readKey({ armoredKey });
  const sealed = await openpgp.encrypt({ message, encryptionKeys });
  console.log(sealed); // flow: log encrypted
  console.log(await openpgp.encrypt({ message, passwords: 'our-secret' })); // flow: log pseudonymised-weak
  const armored = await openpgp.readMessage({ armoredMessage: sealed });
  const opened = await openpgp.decrypt({ message: armored, passwords });
  console.log(opened); // flow: log plain
  const signingKeys = await openpgp.readPrivateKey({ armoredKey });
  console.log(await openpgp.sign({ message, signingKeys })); // flow: log plain
}
