// What one round hands to the next through several variables arrives after as many rounds.
interface Stop {
  customer: { id: string; fullName: string };
}

export function route(stops: Stop[]): void {
  let next = 'depot';
  let current = 'depot';
  let last = 'depot';
  let number = 'none';
  let earlier = 'none';
  for (const { customer } of stops) {
    console.log(number, earlier);
    console.log(last); // expect: no-personal-data-in-logs
    last = current;
    current = next;
    next = customer.fullName;
    earlier = number;
    number = customer.id;
  }
}
