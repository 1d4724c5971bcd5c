// An encoding can be undone by anyone.
interface Customer {
  id: string;
  email: string;
}

export function remember(customer: Customer): void {
  localStorage.setItem('a', btoa(customer.email)); // expect: no-weak-pseudonymisation
  localStorage.setItem('b', Buffer.from(customer.email).toString('base64')); // expect: no-weak-pseudonymisation
  localStorage.setItem('c', Buffer.from(customer.email).toString()); // expect: no-unencrypted-storage
  localStorage.setItem('d', btoa(customer.id));
  localStorage.setItem('e', encodeURIComponent(customer.email)); // expect: no-unencrypted-storage
}
