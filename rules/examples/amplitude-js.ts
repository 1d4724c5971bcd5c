import amplitude, { Identify } from 'amplitude-js';

interface Patient {
  email: string;
  room: number;
}

const client = amplitude.getInstance();

export function visit(patient: Patient): void {
  client.init('key', patient.email); // flow: analytics plain encrypted to Amplitude
  client.logEvent('visit', { mail: patient.email }); // flow: analytics plain encrypted to Amplitude
  client.identify(new Identify().set('mail', patient.email)); // flow: analytics plain encrypted to Amplitude
  client.setUserId(patient.email); // flow: analytics plain encrypted to Amplitude
  client.setUserProperties({ mail: patient.email }); // flow: analytics plain encrypted to Amplitude
  client.setGroup('mail', patient.email); // flow: analytics plain encrypted to Amplitude
  client.groupIdentify('ward', 'B', { mail: patient.email }); // flow: analytics plain encrypted to Amplitude
  client.logRevenueV2({ mail: patient.email }); // flow: analytics plain encrypted to Amplitude
  client.logEvent('visit', { room: patient.room });
}
