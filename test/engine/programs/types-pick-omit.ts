// Pick and Omit say which fields a record has left.
interface Customer {
  id: string;
  email: string;
  lastName: string;
  plan: string;
}

declare function card(): Pick<Customer, 'id' | 'plan'>;
declare function contact(): Pick<Customer, 'email' | 'plan'>;
declare function nameless(): Omit<Customer, 'email' | 'lastName'>;
declare function mailless(): Omit<Customer, 'email'>;

export function show(): void {
  console.log(card());
  console.log(contact()); // expect: no-personal-data-in-logs
  console.log(nameless());
  console.log(mailless()); // expect: no-personal-data-in-logs
}
