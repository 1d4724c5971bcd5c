// Observers that are told of a change get the new value, those that are only woken do not.
class Field {
  constructor(value) {
    this.value = value;
    this.observers = [];
  }
  observe(observer) {
    this.observers.push(observer);
    return () => this.observers.splice(this.observers.indexOf(observer), 1);
  }
  set(value) {
    this.value = value;
    this.observers.forEach((observer) => observer(value));
  }
}

/** @param {{ id: string, iban: string }} customer */
export function edit(customer) {
  const account = new Field('');
  const seen = [];
  const woken = [];
  account.observe((value) => seen.push(value));
  account.observe(() => woken.push('changed'));
  account.set(customer.iban);
  console.log(woken);
  console.log(seen); // expect: no-personal-data-in-logs
  const number = new Field('');
  number.set(customer.id);
  console.log(number.value);
}
