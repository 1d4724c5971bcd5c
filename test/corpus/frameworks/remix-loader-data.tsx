// What a component of Remix reads as loader data is what the loader returns.
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';

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
  return { account: invoice.iban, number: invoice.number };
}

export default function Route() {
  const data = useLoaderData<typeof loader>();
  console.debug('shown', data.number);
  console.debug('shown', data.account); // expect: no-personal-data-in-logs
  return <output>{data.account}</output>;
}
