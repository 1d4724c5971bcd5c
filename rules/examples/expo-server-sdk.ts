import { Expo } from 'expo-server-sdk';

interface Runner {
  firstName: string;
  heartRate: number;
  pushToken: string;
}

const expo = new Expo();

export async function cheer(runner: Runner, rounds: number): Promise<void> {
  const messages = [{ to: runner.pushToken, body: `Go, ${runner.firstName}` }];
  await expo.sendPushNotificationsAsync([{ to: 'ExponentPushToken[x]', body: `${rounds} rounds` }]);
  await expo.sendPushNotificationsAsync([{ to: 'ExponentPushToken[x]', body: `${runner.firstName}` }]); // flow: message plain encrypted to Expo
  for (const chunk of expo.chunkPushNotifications(messages)) await expo.sendPushNotificationsAsync(chunk); // flow: message plain encrypted to Expo
}
