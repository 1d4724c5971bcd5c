// A type guard leaves what the type on that side holds.
interface Person {
  id: string;
  firstName: string;
}
interface Device {
  id: string;
  firmware: string;
}

function isPerson(owner: Person | Device): owner is Person {
  return 'firstName' in owner;
}

export function describe(owner: Person | Device, note: string | Person): void {
  if (isPerson(owner)) {
    console.log(owner.id);
    console.log(owner); // expect: no-personal-data-in-logs
  } else {
    console.log(owner);
  }
  if ('firmware' in owner) console.log(owner);
  if (typeof note === 'string') console.log(note);
  else console.log(note); // expect: no-personal-data-in-logs
}
