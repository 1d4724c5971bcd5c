// A static field gathers what the instances put into it, from its initialiser and its static block on.
interface Account {
  id: string;
  iban: string;
}

class Ledger {
  static readonly #ibans: string[] = [];
  static readonly #ids = new Set<string>();
  static #opened: number;

  static {
    Ledger.#opened = 0;
  }

  constructor(account: Account) {
    Ledger.#ibans.push(account.iban);
    Ledger.#ids.add(account.id);
    Ledger.#opened += 1;
  }

  static summary(): void {
    console.log(Ledger.#opened, [...Ledger.#ids]);
    console.log(Ledger.#ibans); // expect: no-personal-data-in-logs
  }
}

export function open(account: Account): void {
  new Ledger(account);
  Ledger.summary();
}
