// A method that is handed out as a handler still works on its instance when it is bound to it.
interface Customer {
  id: string;
  email: string;
}

class Panel {
  private shown = '';

  constructor(private readonly customer: Customer) {
    this.print = this.print.bind(this);
  }

  readonly open = (): void => {
    this.shown = this.customer.id;
  };
  print(): void {
    sessionStorage.setItem('shown', this.shown);
    sessionStorage.setItem('mail', this.customer.email); // expect: no-unencrypted-storage
  }

  connect(button: HTMLButtonElement): void {
    button.addEventListener('click', this.open);
    button.addEventListener('blur', this.print);
  }
}

export function show(customer: Customer, button: HTMLButtonElement): void {
  new Panel(customer).connect(button);
}
