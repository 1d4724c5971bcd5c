import webpush, { WebPushLib } from 'web-push';

interface Resident {
  firstName: string;
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  floor: number;
}

webpush.setVapidDetails('mailto:office@example.com', 'public', process.env.VAPID_KEY ?? '');

export async function ring(resident: Resident, own: WebPushLib): Promise<void> {
  await webpush.sendNotification(resident.subscription, `Hello ${resident.firstName}`); // flow: message plain encrypted
  await webpush.sendNotification(resident.subscription, JSON.stringify({ floor: resident.floor }));
  await own.sendNotification(resident.subscription, resident.firstName); // flow: message plain encrypted
}
