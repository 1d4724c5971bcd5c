// Reading a getter of a declared instance runs it, although nobody constructs one here.
class Customer {
  constructor(
    readonly id: string,
    private readonly email: string,
  ) {}
  get contact(): string {
    return `mail ${this.email}`;
  }
  get number(): string {
    return this.id;
  }
}

export function show(customer: Customer): void {
  console.log(customer.contact); // expect: no-personal-data-in-logs
  console.log(customer.number);
}
