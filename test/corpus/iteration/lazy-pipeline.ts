// Generators that take one another's values hand on what each lets through.
interface Order {
  number: string;
  shippingAddress: string;
  total: number;
}

function* filtered<T>(items: Iterable<T>, keep: (item: T) => boolean): Generator<T> {
  for (const item of items) if (keep(item)) yield item;
}
function* mapped<T, R>(items: Iterable<T>, map: (item: T) => R): Generator<R> {
  for (const item of items) yield map(item);
}
function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  for (const item of items) {
    if (count-- <= 0) return;
    yield item;
  }
}

export function audit(orders: Order[]): void {
  const large = filtered(orders, (order) => order.total > 1000);
  const addresses = take(mapped(large, (order) => order.shippingAddress), 10);
  for (const address of addresses) console.log(address); // expect: no-personal-data-in-logs
  const totals = take(mapped(large, (order) => order.total), 10);
  for (const total of totals) console.log(total);
  const numbers = Array.from(mapped(orders, (order) => order.number));
  console.log(numbers);
}
