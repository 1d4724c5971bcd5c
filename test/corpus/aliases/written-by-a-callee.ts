// What a function writes into an object that it was given is there for its caller.
interface Customer {
  id: string;
  email: string;
}
interface Entry {
  subject?: string;
  at?: number;
}

function stamp(entry: Entry): void {
  entry.at = 1;
}
function address(entry: Entry, customer: Customer): void {
  entry.subject = customer.email;
}
function number(entry: Entry, customer: Customer): void {
  entry.subject = customer.id;
}
function collect(list: string[], customers: Customer[]): void {
  for (const customer of customers) list.push(customer.email);
}

export function journal(customers: Customer[], customer: Customer): void {
  const first: Entry = {};
  stamp(first);
  number(first, customer);
  console.log(first);
  const second: Entry = {};
  address(second, customer);
  console.log(second.at);
  console.log(second); // expect: no-personal-data-in-logs
  const mails: string[] = [];
  console.log(mails);
  collect(mails, customers);
  console.log(mails); // expect: no-personal-data-in-logs
}
