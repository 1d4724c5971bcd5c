import {
  addGlobalContexts,
  newTracker,
  setUserId,
  trackPageView,
  trackSelfDescribingEvent,
  trackStructEvent,
} from '@snowplow/browser-tracker';

interface Fan {
  email: string;
  city: string;
  tickets: number;
}

newTracker('sp', 'https://collector.example.com', { appId: 'tickets' });

export function bought(fan: Fan): void {
  setUserId(fan.email); // flow: analytics plain encrypted to collector.example.com
  trackPageView({ title: `Tickets of ${fan.email}` }); // flow: analytics plain encrypted to collector.example.com
  trackStructEvent({ category: 'tickets', action: 'bought', label: fan.email }); // flow: analytics plain encrypted to collector.example.com
  trackStructEvent({ category: 'tickets', action: 'bought', value: fan.tickets });
  trackSelfDescribingEvent({ event: { schema: 'iglu:a', data: { email: fan.email } } }); // flow: analytics plain encrypted to collector.example.com
  addGlobalContexts([{ schema: 'iglu:a', data: { email: fan.email } }]); // flow: analytics plain encrypted to collector.example.com
}
