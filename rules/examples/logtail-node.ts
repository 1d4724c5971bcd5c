import { Logtail } from '@logtail/node';

interface Guest {
  email: string;
  nights: number;
}

const logtail = new Logtail(process.env.LOGTAIL_TOKEN ?? '');

export function booked(guest: Guest): void {
  logtail.debug(guest.email); // flow: log plain encrypted to Better Stack
  logtail.info('booked', { email: guest.email }); // flow: log plain encrypted to Better Stack
  logtail.info('booked', { nights: guest.nights });
  logtail.warn(guest.email); // flow: log plain encrypted to Better Stack
  logtail.error(new Error(`No room for ${guest.email}`)); // flow: error-text plain; log plain encrypted to Better Stack
  logtail.log(guest.email, 'info'); // flow: log plain encrypted to Better Stack
}
