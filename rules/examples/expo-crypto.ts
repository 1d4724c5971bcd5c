import * as Crypto from 'expo-crypto';

interface Customer {
  email: string;
}

export async function pseudonym(customer: Customer): Promise<void> {
  const { SHA256 } = Crypto.CryptoDigestAlgorithm;
  console.log(await Crypto.digestStringAsync(SHA256, customer.email)); // flow: log pseudonymised-weak
  console.log(await Crypto.digest(SHA256, Buffer.from(customer.email))); // flow: log pseudonymised-weak
  console.log(Crypto.randomUUID());
}
