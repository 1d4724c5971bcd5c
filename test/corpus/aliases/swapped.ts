// Values that change places take with them what they are.
interface Traveller {
  id: string;
  passportNumber: string;
}

export function swap(traveller: Traveller): void {
  let left = traveller.id;
  let right = traveller.passportNumber;
  [left, right] = [right, left];
  console.log(right);
  console.log(left); // expect: no-personal-data-in-logs
  const seat = { window: traveller.id, aisle: traveller.passportNumber };
  const kept = seat.aisle;
  seat.aisle = seat.window;
  seat.window = 'free';
  console.log(seat);
  console.log(kept); // expect: no-personal-data-in-logs
}
