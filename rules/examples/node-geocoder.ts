import NodeGeocoder from 'node-geocoder';

interface Patient {
  street: string;
  city: string;
  latitude: number;
  longitude: number;
}

const geocoder = NodeGeocoder({ provider: 'openstreetmap' });

export async function locate(patient: Patient): Promise<void> {
  await geocoder.geocode(`${patient.street}, ${patient.city}`); // flow: third-party plain
  await geocoder.geocode('Alexanderplatz, Berlin');
  await geocoder.reverse({ lat: patient.latitude, lon: patient.longitude }); // flow: third-party plain
  await geocoder.batchGeocode([patient.street]); // flow: third-party plain
}
