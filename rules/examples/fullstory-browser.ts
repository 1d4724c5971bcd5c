import FS, * as legacy from '@fullstory/browser';
import { FullStory } from '@fullstory/browser';

interface Traveller {
  id: string;
  email: string;
  passportNumber: string;
  miles: number;
}

FullStory.init({ orgId: 'o' });

export function byOperation(traveller: Traveller): void {
  FullStory('setIdentity', { uid: '4711', properties: { email: traveller.email } }); // flow: analytics plain encrypted to Fullstory
  FullStory('trackEvent', { name: 'booked', properties: { miles: traveller.miles } });
  FS('setProperties', { type: 'user', properties: { passport: traveller.passportNumber } }); // flow: analytics plain encrypted to Fullstory
  FullStory.identify('4711', { email: traveller.email }); // flow: analytics plain encrypted to Fullstory
  FullStory.setUserVars({ email: traveller.email }); // flow: analytics plain encrypted to Fullstory
  FullStory.setVars('page', { email: traveller.email }); // flow: analytics plain encrypted to Fullstory
  FullStory.event('booked', { email: traveller.email }); // flow: analytics plain encrypted to Fullstory
  FullStory.log('info', traveller.email); // flow: analytics plain encrypted to Fullstory
}

export function byFunction(traveller: Traveller): void {
  legacy.identify('4711', { email: traveller.email }); // flow: analytics plain encrypted to Fullstory
  legacy.setUserVars({ email: traveller.email }); // flow: analytics plain encrypted to Fullstory
  legacy.setVars('page', { email: traveller.email }); // flow: analytics plain encrypted to Fullstory
  legacy.event('booked', { passport: traveller.passportNumber }); // flow: analytics plain encrypted to Fullstory
  legacy.log('info', traveller.email); // flow: analytics plain encrypted to Fullstory
  legacy.event('booked', { miles: traveller.miles });
}
