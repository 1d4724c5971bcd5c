import { getMessaging } from 'firebase-admin/messaging';

interface Rider {
  token: string;
  firstName: string;
  email: string;
  minutes: number;
}

const messaging = getMessaging();

export async function arrive(rider: Rider): Promise<void> {
  const notification = { title: 'Your driver', body: `${rider.firstName}, look outside` };
  await messaging.send({ topic: 'rides', notification }); // flow: message plain encrypted to Google Firebase
  await messaging.send({ topic: 'rides', notification: { body: `${rider.minutes} minutes` } });
  await messaging.sendEach([{ topic: 'rides', notification }]); // flow: message plain encrypted to Google Firebase
  await messaging.sendAll([{ topic: 'rides', notification }]); // flow: message plain encrypted to Google Firebase
  await messaging.sendMulticast({ tokens: [], data: { email: rider.email } }); // flow: message plain encrypted to Google Firebase
  await messaging.sendEachForMulticast({ tokens: [], data: { email: rider.email } }); // flow: message plain encrypted to Google Firebase
  await messaging.sendToDevice('device', { notification }); // flow: message plain encrypted to Google Firebase
  await messaging.sendToTopic('rides', { notification }); // flow: message plain encrypted to Google Firebase
  await messaging.sendToCondition("'a' in topics", { notification }); // flow: message plain encrypted to Google Firebase
  await messaging.subscribeToTopic(['t'], 'rides');
}
