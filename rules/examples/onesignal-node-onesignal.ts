import { createConfiguration, DefaultApi } from '@onesignal/node-onesignal';
import { Client } from 'onesignal-node';

interface Hiker {
  email: string;
  firstName: string;
  kilometres: number;
}

const api = new DefaultApi(createConfiguration({ restApiKey: 'k' }));
const older = new Client('app', 'key');

export async function warn(hiker: Hiker): Promise<void> {
  await api.createNotification({ app_id: 'a', contents: { en: `Storm, ${hiker.firstName}` } }); // flow: message plain encrypted to OneSignal
  await api.createNotification({ app_id: 'a', contents: { en: `${hiker.kilometres} km` } });
  await api.createUser('a', { subscriptions: [{ type: 'Email', token: hiker.email }] }); // flow: third-party plain encrypted to OneSignal
  await api.updateUser('a', 'external_id', hiker.email, {}); // flow: third-party plain encrypted to OneSignal
  await older.createNotification({ contents: { en: hiker.firstName } }); // flow: message plain encrypted to OneSignal
  await older.addDevice({ device_type: 'email', identifier: hiker.email }); // flow: third-party plain encrypted to OneSignal
  await older.editDevice('d', { identifier: hiker.email }); // flow: third-party plain encrypted to OneSignal
}
