// A loader of Remix reads what it hands out, and an action reads a form.
import { redirect, type LoaderFunctionArgs } from 'react-router';

interface Invoice {
  number: string;
  iban: string;
}

async function findInvoice(number: string): Promise<Invoice> {
  const answer = await fetch(`http://localhost:5050/invoices/${number}`);
  return (await answer.json()) as Invoice;
}

export async function loader({ params }: LoaderFunctionArgs) {
  const invoice = await findInvoice(String(params.number));
  console.log('loading', invoice.number);
  console.log('loading', invoice.iban); // expect: no-personal-data-in-logs
  return { number: invoice.number };
}

export async function action({ request }: { request: Request }) {
  const form = await request.formData();
  console.log('remark', form.get('remark'));
  console.log('payer', form.get('lastName')); // expect: no-personal-data-in-logs
  return redirect('/invoices');
}
