import type { LibraryModel } from './model.js';
import { passes, sendsTo } from './parts.js';

export const EXPO: LibraryModel = {
  package: 'expo-server-sdk',
  docs: 'https://github.com/expo/expo-server-sdk-node#readme',
  processor: { name: 'Expo', hosts: ['exp.host', '.expo.dev'] },
  members: {
    'Expo#chunkPushNotifications': passes('arg0'),
    'Expo#sendPushNotificationsAsync': sendsTo('message', ['arg0']),
    'Expo#{chunkPushNotificationReceiptIds,getPushNotificationReceiptsAsync}': { drops: true },
    'Expo.isExpoPushToken': { drops: true },
  },
};
