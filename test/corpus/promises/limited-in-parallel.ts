// Work that is shared among several workers yields what it yields, at the place of its input.
interface Customer {
  id: string;
  email: string;
}

async function mapLimit<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array<R>(items.length);
  let next = 0;
  async function worker(): Promise<void> {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  }
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

async function verify({ email }: Customer): Promise<boolean> {
  return email.includes('@');
}
async function link({ email }: Customer): Promise<string> {
  return `mailto:${email}`;
}

export async function campaign(customers: Customer[]): Promise<void> {
  console.log(await mapLimit(customers, 3, verify));
  console.log(await mapLimit(customers, 3, async ({ id }) => id));
  console.log(await mapLimit(customers, 3, link)); // expect: no-personal-data-in-logs
}
