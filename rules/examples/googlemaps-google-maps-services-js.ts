import { Client } from '@googlemaps/google-maps-services-js';

interface Customer {
  street: string;
  postalCode: string;
  latitude: number;
  longitude: number;
  orders: number;
}

const maps = new Client({});
const key = process.env.MAPS_KEY ?? '';

export async function locate(customer: Customer): Promise<void> {
  await maps.geocode({ params: { address: `${customer.street}, ${customer.postalCode}`, key } }); // flow: third-party plain encrypted to Google
  await maps.geocode({ params: { address: 'Alexanderplatz', key } });
  await maps.reverseGeocode({ params: { latlng: [customer.latitude, customer.longitude], key } }); // flow: third-party plain encrypted to Google
  await maps.directions({ params: { origin: 'Berlin', destination: customer.street, key } }); // flow: third-party plain encrypted to Google
  await maps.distancematrix({ params: { origins: ['Berlin'], destinations: [customer.street], key } }); // flow: third-party plain encrypted to Google
  await maps.placeAutocomplete({ params: { input: customer.street, key } }); // flow: third-party plain encrypted to Google
  await maps.findPlaceFromText({ params: { input: customer.street, key } }); // flow: third-party plain encrypted to Google
  await maps.timezone({ params: { location: [customer.latitude, customer.longitude], timestamp: 1, key } }); // flow: third-party plain encrypted to Google
}
