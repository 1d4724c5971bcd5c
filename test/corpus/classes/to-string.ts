// A template calls toString, and JSON calls toJSON; each shows what it returns and nothing else.
class Customer {
  constructor(
    readonly id: string,
    readonly email: string,
  ) {}
  toString(): string {
    return `customer ${this.id}`;
  }
  toJSON(): object {
    return { id: this.id };
  }
}
class Lead {
  constructor(
    readonly id: string,
    readonly email: string,
  ) {}
  toString(): string {
    return `lead ${this.email}`;
  }
}

export function show(id: string, email: string): void {
  const customer = new Customer(id, email);
  console.log(`${customer}`);
  console.log(JSON.stringify(customer));
  console.log(customer.toString());
  const lead = new Lead(id, email);
  console.log(`${lead}`); // expect: no-personal-data-in-logs
  console.log('lead: ' + lead); // expect: no-personal-data-in-logs
  console.log(JSON.stringify(lead)); // expect: no-personal-data-in-logs
}
