// What a round leaves behind is there in the next, in a variable, a list and a record.
interface Stop {
  order: number;
  customer: { id: string; fullName: string };
}

export function route(stops: Stop[]): void {
  let last = 'depot';
  let seen = 0;
  for (const stop of stops) {
    console.log(seen);
    console.log(last); // expect: no-personal-data-in-logs
    last = stop.customer.fullName;
    seen += 1;
  }
  const names: string[] = [];
  do {
    console.log(names.length);
    console.log(names); // expect: no-personal-data-in-logs
    names.push(stops[names.length]?.customer.fullName ?? '');
  } while (names.length < stops.length);
  let note: { text: string; before?: unknown } = { text: 'start' };
  for (const { customer } of stops) note = { text: customer.id, before: note };
  console.log(note);
}
