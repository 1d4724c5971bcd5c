import { AsyncRedactor, GoogleDLPRedactor, SyncRedactor } from 'redact-pii';

interface Patient {
  email: string;
  room: number;
}

const redactor = new SyncRedactor({ globalReplaceWith: 'REMOVED' });

export async function write(patient: Patient): Promise<void> {
  console.log(redactor.redact(`${patient.email} was seen`)); // flow: log masked
  console.log(await new AsyncRedactor().redactAsync(patient.email)); // flow: log masked
  console.log(await new GoogleDLPRedactor().redactAsync(patient.email)); // flow: log masked
  console.log(`${patient.email} was seen`); // flow: log plain
  console.log(redactor.redact(`Room ${patient.room}`));
}
