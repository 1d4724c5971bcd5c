// A container hands out what was registered under a key.
type Factory<T> = () => T;

class Container {
  readonly #factories = new Map<string, Factory<unknown>>();

  register<T>(key: string, factory: Factory<T>): void {
    this.#factories.set(key, factory);
  }
  resolve<T>(key: string): T {
    const factory = this.#factories.get(key);
    if (factory === undefined) throw new Error(`nothing is registered under ${key}`);
    return factory() as T;
  }
}

class Mailer {
  send(address: string): void {
    console.log('to', address);
  }
}
class Meter {
  #sum = 0;
  send(address: string): void {
    this.#sum += address.length;
  }
}

interface Donor {
  email: string;
}

const container = new Container();
container.register('mailer', () => new Mailer());
container.register('meter', () => new Meter());

export function thank(donor: Donor): void {
  container.resolve<Meter>('meter').send(donor.email);
  container.resolve<Mailer>('mailer').send(donor.email); // expect: no-personal-data-in-logs
}
