// A redactor that walks through a record blanks the keys of its list at every depth.
interface Order {
  number: string;
  buyer: { email: string; address: { street: string; zone: number } };
}

const HIDDEN = new Set(['email', 'street']);

function scrub(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scrub);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, HIDDEN.has(key) ? '[hidden]' : scrub(inner)]),
  );
}

export function trace(order: Order): void {
  console.log(scrub(order));
  console.log({ number: order.number, buyer: scrub(order.buyer) });
  console.log(order); // expect: no-personal-data-in-logs
}
