// Private fields and methods hold and return what they are set to.
interface Account {
  id: string;
  iban: string;
}

class Statement {
  readonly #account: Account;
  #lines = 0;
  readonly label = 'account';

  constructor(account: Account) {
    this.#account = account;
  }

  #line(): string {
    this.#lines += 1;
    return `${this.label} ${this.#account.iban}`;
  }
  print(): void {
    console.log(this.label, this.#account.id);
    console.log(this.#line()); // expect: no-personal-data-in-logs
    console.log(this.#lines, #lines in this);
  }
}

export function open(account: Account): void {
  new Statement(account).print();
}
