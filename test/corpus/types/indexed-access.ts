// A type that is taken out of another one by its key is the type of that field.
interface Customer {
  id: string;
  contact: { email: string; preferred: boolean };
  orders: { number: string; items: { title: string }[] }[];
}
type Contact = Customer['contact'];
type Item = Customer['orders'][number]['items'][number];

export function show(contact: Contact, item: Item): void {
  console.log(item);
  console.log(contact.preferred);
  console.log(contact); // expect: no-personal-data-in-logs
}
