// A class may be an expression, and may come out of a function.
interface Contact {
  id: string;
  phone: string;
}

const Line = class {
  constructor(readonly text: string) {}
  print(): void {
    console.log(this.text);
  }
};

function storeFor(key: string) {
  return class Store {
    keep(value: string): void {
      localStorage.setItem(key, value);
    }
    size(value: string): number {
      return key.length + value.length;
    }
  };
}

const PhoneStore = storeFor('phone');

export function save(contact: Contact): void {
  new Line(contact.id).print();
  new Line(contact.phone).print(); // expect: no-personal-data-in-logs
  const store = new PhoneStore();
  console.log(store.size(contact.phone));
  store.keep(contact.id);
  store.keep(contact.phone); // expect: no-unencrypted-storage
}
