// A function that a class keeps in a field gets what it is called with, by name or as a callback.
interface Customer {
  id: string;
  email: string;
}

class Panel {
  constructor(private readonly customer: Customer) {}

  readonly note = (line: string): void => sessionStorage.setItem('note', line);

  open(): void {
    this.note(this.customer.id);
    this.note(this.customer.email); // expect: no-unencrypted-storage
    [this.customer.id].forEach(this.note);
    [this.customer.email].forEach(this.note); // expect: no-unencrypted-storage
  }
}

export function show(customer: Customer): void {
  new Panel(customer).open();
}
