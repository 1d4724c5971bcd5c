import { decryptString, decryptStringSync, encryptString, encryptStringSync, parseKeySync } from '@47ng/cloak';

interface Customer {
  iban: string;
}

const key = parseKeySync(process.env.CLOAK_KEY ?? '');

export async function seal(customer: Customer): Promise<void> {
  const sealed = await encryptString(customer.iban, key);
  console.log(sealed); // flow: log encrypted
  console.log(encryptStringSync(customer.iban, key)); // flow: log encrypted
  console.log(encryptStringSync(customer.iban, 'k1.aesgcm256.2itF7YmMYIP4b9NNtKMhIx2axGi6aI50RcwGBiFq-VA=')); // flow: log pseudonymised-weak
  console.log(await decryptString(sealed, key)); // flow: log plain
  console.log(decryptStringSync(sealed, key)); // flow: log plain
}
