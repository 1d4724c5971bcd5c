import { customAlphabet, nanoid } from 'nanoid';
import { createId } from '@paralleldrive/cuid2';

interface Patient {
  email: string;
}

const short = customAlphabet('0123456789', 8);

export function identifiers(patient: Patient): void {
  console.log(nanoid(), createId(), short());
  console.log(`${nanoid()} ${patient.email}`); // flow: log plain
}
