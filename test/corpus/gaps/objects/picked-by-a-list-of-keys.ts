// A record that is read by a list of keys gives the fields under those keys.
interface Order {
  number: string;
  billingAddress: string;
  total: number;
}

const OPEN = ['number', 'total'] as const;
const ALL = ['number', 'billingAddress'] as const;

function pick<K extends keyof Order>(order: Order, keys: readonly K[]): Partial<Order> {
  const result: Partial<Order> = {};
  for (const key of keys) result[key] = order[key];
  return result;
}

export function show(orders: Order[], order: Order): void {
  console.log(orders.map((each) => OPEN.map((key) => each[key])));
  console.log(orders.map((each) => ALL.map((key) => each[key]))); // expect: no-personal-data-in-logs
  console.log(pick(order, OPEN));
  console.log(pick(order, ALL)); // expect: no-personal-data-in-logs
}
