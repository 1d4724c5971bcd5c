import { cookies, headers } from 'next/headers';

interface Customer {
  email: string;
  cartSize: number;
}

export async function remember(customer: Customer): Promise<void> {
  const store = await cookies();
  store.set('mail', customer.email, { httpOnly: true }); // flow: cookie plain
  store.set({ name: 'mail', value: customer.email, secure: true }); // flow: cookie plain encrypted
  store.set('size', String(customer.cartSize));
  console.log(store.get('email')); // flow: log plain
  console.log(store.get('theme'), store.has('email'));
  console.log((await headers()).get('x-user-email')); // flow: log plain
  console.log((await headers()).get('accept-language'));
}
