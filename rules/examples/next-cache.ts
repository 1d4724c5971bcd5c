import { revalidatePath, revalidateTag, unstable_cache } from 'next/cache';

interface Customer {
  email: string;
}

const readable = unstable_cache(async (customer: Customer) => customer.email, ['customer']);

export async function show(customer: Customer): Promise<void> {
  console.log(await readable(customer)); // flow: log plain
  revalidatePath(`/customers/${customer.email}`);
  console.log(revalidateTag(customer.email));
}
