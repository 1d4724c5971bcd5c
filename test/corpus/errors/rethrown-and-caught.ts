// An error that took over the text of another one shows it where it is caught in turn.
interface Guest {
  id: string;
  phone: string;
}

class BookingError extends Error {}

function dial(guest: Guest): void {
  throw new Error(`${guest.phone} does not answer`); // expect: no-personal-data-in-logs
}
function book(guest: Guest): void {
  try {
    dial(guest);
  } catch {
    throw new BookingError(`guest ${guest.id} was not reached`);
  }
}
function bookLoudly(guest: Guest): void {
  try {
    dial(guest);
  } catch (error) {
    throw new BookingError(`not reached: ${(error as Error).message}`); // expect: no-personal-data-in-logs
  }
}

export function run(guest: Guest): void {
  try {
    book(guest);
  } catch (error) {
    console.error(error);
  }
  try {
    bookLoudly(guest);
  } catch (error) {
    console.error(error); // expect: no-personal-data-in-logs
  }
}
