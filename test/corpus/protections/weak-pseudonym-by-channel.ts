// A weak pseudonym is enough for an address in a log, and for nothing that is worth more or goes further.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

interface Payer {
  email: string;
  iban: string;
  diagnosis: string;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function trace(payer: Payer): void {
  console.log('payer', digest(payer.email));
  console.log('account', digest(payer.iban)); // expect: no-weak-pseudonymisation
  console.log('case', digest(payer.diagnosis)); // expect: no-weak-pseudonymisation
  writeFileSync('/var/lib/payers/last', digest(payer.email)); // expect: no-weak-pseudonymisation
  sessionStorage.setItem('payer', digest(payer.email)); // expect: no-weak-pseudonymisation
}
