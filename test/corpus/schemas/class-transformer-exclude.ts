// What a class excludes is gone once an instance of it has been made plain.
import { Exclude, Expose, instanceToPlain, plainToInstance } from 'class-transformer';

class Account {
  id!: string;

  @Exclude()
  email!: string;

  @Exclude({ toPlainOnly: true })
  phone!: string;
}
class Ticket {
  id!: string;

  @Expose()
  email!: string;
}

export function show(row: { id: string; email: string; phone: string }): void {
  const account = plainToInstance(Account, row);
  console.log(instanceToPlain(account));
  console.log(account.phone); // expect: no-personal-data-in-logs
  const ticket = plainToInstance(Ticket, row);
  console.log(instanceToPlain(ticket)); // expect: no-personal-data-in-logs
}
