import { DeepRedact } from '@hackylabs/deep-redact';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const redaction = new DeepRedact({ blacklistedKeys: ['email', 'diagnosis'] });
const partly = new DeepRedact({ blacklistedKeys: ['email'] });

export function write(patient: Patient): void {
  console.log(redaction.redact(patient));
  console.log(partly.redact(patient)); // flow: log plain
}
