import { permanentRedirect, redirect, useParams, useRouter, useSearchParams } from 'next/navigation';
import { useRouter as usePagesRouter } from 'next/router';

interface Customer {
  email: string;
  cartSize: number;
}

export function Cart({ customer }: { customer: Customer }) {
  const router = useRouter();
  router.push(`/cart?mail=${customer.email}`); // flow: url plain
  router.replace(`/cart/${customer.email}`); // flow: url plain
  router.prefetch(`/cart/${customer.email}`); // flow: url plain
  router.push(`/cart?size=${customer.cartSize}`);
  const search = useSearchParams();
  console.log(search.get('email'), search.get('page')); // flow: log plain
  console.log(search.getAll('email')); // flow: log plain
  console.log(usePagesRouter().query.email); // flow: log plain
  const { patientName } = useParams();
  console.log(patientName); // flow: log plain
  return null;
}

export function leave(customer: Customer): void {
  if (customer.cartSize === 0) redirect(`/bye?mail=${customer.email}`); // flow: url plain
  if (customer.cartSize === 1) permanentRedirect(`/bye/${customer.email}`); // flow: url plain
  redirect('/bye');
}
