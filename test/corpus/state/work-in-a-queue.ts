// A list of waiting work holds for one method what another one put there.
interface Delivery {
  number: string;
  shippingAddress: string;
}

class Dispatcher {
  private readonly waiting: Delivery[] = [];
  private done: string[] = [];

  add(delivery: Delivery): void {
    this.waiting.push(delivery);
  }
  work(): void {
    const next = this.waiting.shift();
    if (next === undefined) return;
    this.done = [...this.done, next.number];
    console.log(next.number, this.waiting.length);
    console.log(next.shippingAddress); // expect: no-personal-data-in-logs
  }
  report(): void {
    console.log(this.done);
  }
}

export function run(deliveries: Delivery[]): void {
  const dispatcher = new Dispatcher();
  for (const delivery of deliveries) dispatcher.add(delivery);
  dispatcher.work();
  dispatcher.report();
}
