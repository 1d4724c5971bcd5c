import * as amplitude from '@amplitude/analytics-browser';

interface Subscriber {
  id: string;
  email: string;
  gender: string;
  songs: number;
}

export function begin(subscriber: Subscriber): void {
  amplitude.init('key', subscriber.email); // flow: analytics plain encrypted to Amplitude
  amplitude.init('key', { serverZone: 'EU' });
}

export function played(subscriber: Subscriber): void {
  amplitude.track('played', { email: subscriber.email }); // flow: analytics plain encrypted to Amplitude
  amplitude.track('played', { songs: subscriber.songs });
  amplitude.logEvent('played', { gender: subscriber.gender }); // flow: analytics plain encrypted to Amplitude
  amplitude.setUserId(subscriber.email); // flow: analytics plain encrypted to Amplitude
  amplitude.setGroup('plan', subscriber.email); // flow: analytics plain encrypted to Amplitude
  amplitude.revenue({ productId: subscriber.email }); // flow: analytics plain encrypted to Amplitude
  amplitude.reset();
}

export function identified(subscriber: Subscriber): void {
  const event = new amplitude.Identify();
  event.set('gender', subscriber.gender);
  amplitude.identify(event); // flow: analytics plain encrypted to Amplitude
  const harmless = new amplitude.Identify().add('songs', subscriber.songs);
  amplitude.identify(harmless);
  amplitude.groupIdentify('plan', 'family', new amplitude.Identify().set('email', subscriber.email)); // flow: analytics plain encrypted to Amplitude
}

export function collect(): void {
  amplitude.init('key', { trackingOptions: { ipAddress: true } }); // flow: analytics plain encrypted to Amplitude
  amplitude.init('key', undefined, { trackingOptions: { ipAddress: true } }); // flow: analytics plain encrypted to Amplitude
  amplitude.init('key', { trackingOptions: { ipAddress: false } });
}
