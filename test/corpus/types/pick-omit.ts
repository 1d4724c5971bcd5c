// Pick and Omit say which fields a record has left.
interface Customer {
  id: string;
  email: string;
  lastName: string;
  plan: string;
}

export function show(
  card: Pick<Customer, 'id' | 'plan'>,
  contact: () => Pick<Customer, 'email' | 'plan'>,
  nameless: () => Omit<Customer, 'email' | 'lastName'>,
  mailless: Omit<Customer, 'email'>,
): void {
  console.log(card);
  console.log(contact()); // expect: no-personal-data-in-logs
  console.log(nameless());
  console.log(mailless); // expect: no-personal-data-in-logs
}
