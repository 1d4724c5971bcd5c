import log, { getLogger } from 'loglevel';

interface Guest {
  lastName: string;
  passportNumber: string;
  room: number;
}

const desk = getLogger('desk');
log.setLevel('info');

export function checkIn(guest: Guest): void {
  log.trace(guest.lastName); // flow: log plain
  log.debug(guest.passportNumber); // flow: log plain
  log.log('arrived', guest); // flow: log plain
  log.info(`Arrived: ${guest.lastName}`); // flow: log plain
  log.warn({ passport: guest.passportNumber }); // flow: log plain
  log.error('no room for', guest.lastName); // flow: log plain
  log.info('room', guest.room);
}

export function atDesk(guest: Guest): void {
  desk.trace(guest.lastName); // flow: log plain
  desk.debug(guest.passportNumber); // flow: log plain
  desk.log('arrived', guest); // flow: log plain
  desk.info(`Arrived: ${guest.lastName}`); // flow: log plain
  desk.warn({ passport: guest.passportNumber }); // flow: log plain
  desk.error('no room for', guest.lastName); // flow: log plain
  desk.info('room', guest.room);
}
