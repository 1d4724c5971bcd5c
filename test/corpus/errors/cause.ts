// An error that names another one as its cause leads to what that one says.
interface Passenger {
  seat: string;
  passportNumber: string;
}

function board(passenger: Passenger): void {
  try {
    scan(passenger);
  } catch (cause) {
    throw new Error(`seat ${passenger.seat} stays empty`, { cause });
  }
}
function scan(passenger: Passenger): void {
  throw new RangeError(`${passenger.passportNumber} is not valid`); // expect: no-personal-data-in-logs
}

export function gate(passenger: Passenger): void {
  try {
    board(passenger);
  } catch (error) {
    if (!(error instanceof Error)) return;
    console.error(error.message);
    console.error(error.cause); // expect: no-personal-data-in-logs
  }
}
