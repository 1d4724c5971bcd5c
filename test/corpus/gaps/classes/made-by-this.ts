// In a static method this is the class that it is called on, and new this makes one of its instances.
interface Row {
  id: string;
  email: string;
}

class Model {
  constructor(protected readonly row: Row) {}
  static from<T extends Model>(this: new (row: Row) => T, row: Row): T {
    return new this(row);
  }
  key(): string {
    return this.row.id;
  }
}
class Account extends Model {
  address(): string {
    return this.row.email;
  }
}

export function show(row: Row): void {
  const account = Account.from(row);
  console.log(account.key());
  console.log(account.address()); // expect: no-personal-data-in-logs
}
