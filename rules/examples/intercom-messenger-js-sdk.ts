import Intercom, { boot, Intercom as start, showNewMessage, trackEvent, update } from '@intercom/messenger-js-sdk';

interface Reader {
  email: string;
  lastName: string;
  articles: number;
}

export function signedIn(reader: Reader): void {
  Intercom({ app_id: 'a', email: reader.email, name: reader.lastName }); // flow: analytics plain encrypted to Intercom
  start({ app_id: 'a', email: reader.email }); // flow: analytics plain encrypted to Intercom
  start({ app_id: 'a' });
  boot({ email: reader.email }); // flow: analytics plain encrypted to Intercom
  update({ name: reader.lastName }); // flow: analytics plain encrypted to Intercom
  update({ articles: reader.articles });
  trackEvent('read', { email: reader.email }); // flow: analytics plain encrypted to Intercom
  showNewMessage(`I am ${reader.lastName}`); // flow: analytics plain encrypted to Intercom
}
