import * as braze from '@braze/web-sdk';

interface Guest {
  email: string;
  firstName: string;
  lastName: string;
  phone: string;
  birthYear: number;
  gender: string;
  country: string;
  city: string;
  latitude: number;
  longitude: number;
  language: string;
  points: number;
}

braze.initialize('key', { baseUrl: 'sdk.fra-01.braze.eu' });

export function arrived(guest: Guest): void {
  braze.changeUser(guest.email); // flow: analytics plain encrypted to Braze
  braze.logCustomEvent('arrived', { phone: guest.phone }); // flow: analytics plain encrypted to Braze
  braze.logCustomEvent('arrived', { points: guest.points });
  braze.logPurchase('room', 99, 'EUR', 1, { email: guest.email }); // flow: analytics plain encrypted to Braze
  const user = braze.getUser();
  user?.setEmail(guest.email); // flow: analytics plain encrypted to Braze
  user?.setFirstName(guest.firstName); // flow: analytics plain encrypted to Braze
  user?.setLastName(guest.lastName); // flow: analytics plain encrypted to Braze
  user?.setPhoneNumber(guest.phone); // flow: analytics plain encrypted to Braze
  user?.setDateOfBirth(guest.birthYear, 1, 1); // flow: analytics plain encrypted to Braze
  user?.setGender(guest.gender); // flow: analytics plain encrypted to Braze
  user?.setCountry(guest.country); // flow: analytics plain encrypted to Braze
  user?.setHomeCity(guest.city); // flow: analytics plain encrypted to Braze
  user?.setLastKnownLocation(guest.latitude, guest.longitude); // flow: analytics plain encrypted to Braze
  user?.setLanguage(guest.language);
  user?.addAlias(guest.email, 'email'); // flow: analytics plain encrypted to Braze
  user?.setCustomUserAttribute('phone', guest.phone); // flow: analytics plain encrypted to Braze
  user?.setCustomUserAttribute('points', guest.points);
  user?.addToCustomAttributeArray('emails', guest.email); // flow: analytics plain encrypted to Braze
}
