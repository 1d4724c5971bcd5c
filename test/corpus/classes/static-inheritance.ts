// Static members are inherited, and super leads to those of the base class.
interface Row {
  id: string;
  email: string;
}

class Model {
  constructor(protected readonly row: Row) {}
  static title(): string {
    return 'row';
  }
  key(): string {
    return this.row.id;
  }
}
class Account extends Model {
  static describe(row: Row): string {
    return `${super.title()} ${row.id}`;
  }
  address(): string {
    return this.row.email;
  }
}

export function show(row: Row): void {
  console.log(Account.title(), Account.describe(row));
  console.log(new Account(row).key());
  console.log(new Account(row).address()); // expect: no-personal-data-in-logs
}
