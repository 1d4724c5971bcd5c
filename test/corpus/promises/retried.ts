// Work that is tried again yields what it yields at last, and its failures what they say.
interface Beneficiary {
  id: string;
  iban: string;
}

async function retry<T>(work: () => Promise<T>, attempts: number): Promise<T> {
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, attempt * 100));
    }
  }
  return work();
}

async function accountOf(beneficiary: Beneficiary): Promise<string> {
  return beneficiary.iban;
}
async function isOpen(beneficiary: Beneficiary): Promise<boolean> {
  return beneficiary.iban.startsWith('DE');
}

export async function pay(beneficiary: Beneficiary): Promise<void> {
  console.log(await retry(() => isOpen(beneficiary), 3));
  console.log(await retry(async () => beneficiary.id, 3));
  console.log(await retry(() => accountOf(beneficiary), 3)); // expect: no-personal-data-in-logs
}
