// A function with a this of its own works on what it is called on.
interface Customer {
  id: string;
  email: string;
}

function signature(this: Customer): string {
  return `sent to ${this.email}`;
}
function reference(this: Customer): string {
  return `customer ${this.id}`;
}

export function print(customer: Customer): void {
  console.log(reference.call(customer));
  console.log(signature.call(customer)); // expect: no-personal-data-in-logs
  const bound = signature.bind(customer);
  console.log(bound()); // expect: no-personal-data-in-logs
  const view = { ...customer, email: '', signature, reference };
  console.log(view.signature(), view.reference());
}
