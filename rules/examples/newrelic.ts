import newrelic from 'newrelic';

interface Guest {
  email: string;
  lastName: string;
  nights: number;
}

export function onServer(guest: Guest): void {
  newrelic.noticeError(new Error('No room'), { email: guest.email }); // flow: error-tracker plain encrypted to New Relic
  newrelic.addCustomAttribute('guest', guest.lastName); // flow: error-tracker plain encrypted to New Relic
  newrelic.addCustomAttribute('nights', guest.nights);
  newrelic.addCustomAttributes({ email: guest.email }); // flow: error-tracker plain encrypted to New Relic
  newrelic.addCustomSpanAttribute('guest', guest.lastName); // flow: error-tracker plain encrypted to New Relic
  newrelic.addCustomSpanAttributes({ email: guest.email }); // flow: error-tracker plain encrypted to New Relic
  newrelic.recordCustomEvent('Booked', { email: guest.email }); // flow: error-tracker plain encrypted to New Relic
  newrelic.recordCustomEvent('Booked', { nights: guest.nights });
  newrelic.recordLogEvent({ message: guest.email }); // flow: error-tracker plain encrypted to New Relic
  newrelic.setUserID(guest.email); // flow: error-tracker plain encrypted to New Relic
  newrelic.setTransactionName(`book/${guest.lastName}`); // flow: error-tracker plain encrypted to New Relic
  newrelic.startSegment('book', true, () => newrelic.setUserID(guest.email)); // flow: error-tracker plain encrypted to New Relic
}

export function inBrowser(guest: Guest): void {
  newrelic.setUserId(guest.email); // flow: error-tracker plain encrypted to New Relic
  newrelic.setCustomAttribute('guest', guest.lastName); // flow: error-tracker plain encrypted to New Relic
  newrelic.addPageAction('booked', { email: guest.email }); // flow: error-tracker plain encrypted to New Relic
  newrelic.log(`Booked by ${guest.lastName}`, { level: 'info' }); // flow: error-tracker plain encrypted to New Relic
}
