// A format of Winston that takes a field out keeps it out of every line of its logger.
import winston from 'winston';

interface Renter {
  id: string;
  phone: string;
}

const withoutPhone = winston.format((info) => {
  delete info.phone;
  return info;
});

const careful = winston.createLogger({
  format: winston.format.combine(withoutPhone(), winston.format.json()),
  transports: [new winston.transports.Console()],
});
const careless = winston.createLogger({ format: winston.format.json() });

export function trace(renter: Renter): void {
  careful.info('rented', { id: renter.id, phone: renter.phone });
  careless.info('rented', { id: renter.id, phone: renter.phone }); // expect: no-personal-data-in-logs
}
