// What a promise is rejected with arrives in the catch of its chain, and in that of an await.
import { createLogger } from 'winston';

interface Guest {
  bookingId: string;
  phone: string;
}

const logger = createLogger();

function reserve(guest: Guest): Promise<string> {
  if (guest.bookingId === '') return Promise.reject(`no booking of ${guest.phone}`);
  return Promise.resolve(guest.bookingId);
}

async function release(guest: Guest): Promise<void> {
  if (guest.bookingId === '') throw `nothing to release in ${guest.bookingId}`;
}

export async function checkIn(guest: Guest): Promise<void> {
  await reserve(guest)
    .then((booking) => logger.info(booking))
    .catch((reason) => logger.warn(reason)); // expect: no-personal-data-in-logs
  await release(guest).catch((reason) => logger.warn(reason));
  try {
    await reserve(guest);
  } catch (reason) {
    logger.error('check-in failed', reason); // expect: no-personal-data-in-logs
  }
}
