// An object that holds another one reaches what that one holds, field by field.
interface Borrower {
  id: string;
  dateOfBirth: string;
}

class Card {
  constructor(
    readonly number: string,
    readonly born: string,
  ) {}
}
class Loan {
  constructor(
    private readonly card: Card,
    private readonly title: string,
  ) {}
  get slip(): string {
    return `${this.title} ${this.card.number}`;
  }
  get age(): string {
    return `born ${this.card.born}`;
  }
}

export function lend(borrower: Borrower, title: string): void {
  const loan = new Loan(new Card(borrower.id, borrower.dateOfBirth), title);
  console.log(loan.slip);
  console.log(loan.age); // expect: no-personal-data-in-logs
}
