// A function that takes its arguments one after the other keeps each with the call that it came from.
interface Customer {
  id: string;
  email: string;
}

type Level = 'info' | 'warn';

const log =
  (level: Level) =>
  (topic: string) =>
  (subject: string): void => {
    if (level === 'warn') console.warn(`${topic}: ${subject}`);
    else console.info(`${topic}: ${subject}`);
  };

const lineOf =
  (customer: Customer) =>
  (field: 'id' | 'email'): string =>
    field === 'id' ? `number ${customer.id}` : 'mail withheld';

export function audit(customer: Customer): void {
  const billing = log('info')('billing');
  billing(customer.id);
  billing(customer.email); // expect: no-personal-data-in-logs
  log('warn')('dunning')(customer.email); // expect: no-personal-data-in-logs
  log('warn')('dunning')(lineOf(customer)('id'));
}
