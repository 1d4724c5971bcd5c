// Reading a getter runs it.
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

export function show(id: string, mail: string): void {
  const customer = new Customer(id, mail);
  console.log(customer.contact); // expect: no-personal-data-in-logs
  console.log(customer.number);
}
