import { TrackJS } from 'trackjs';

interface Renter {
  email: string;
  iban: string;
  rooms: number;
}

export function start(renter: Renter): void {
  TrackJS.install({ token: 't', userId: renter.email }); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.configure({ userId: renter.email }); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.configure({ version: '1.0' });
}

export function rented(renter: Renter): void {
  TrackJS.track(`Not paid: ${renter.iban}`); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.addMetadata('renter', renter.email); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.addMetadata('rooms', String(renter.rooms));
  TrackJS.console.log(renter.email); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.console.info(renter.email); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.console.warn(renter.email); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.console.error(renter.iban); // flow: error-tracker plain encrypted to TrackJS
  TrackJS.console.debug(renter); // flow: error-tracker plain encrypted to TrackJS
}
