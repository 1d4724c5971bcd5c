import { OneSignal as native } from 'react-native-onesignal';
import OneSignal from 'react-onesignal';

interface Gardener {
  email: string;
  phone: string;
  plants: number;
}

export async function signIn(gardener: Gardener): Promise<void> {
  await OneSignal.init({ appId: 'a' });
  await OneSignal.login(gardener.email); // flow: analytics plain encrypted to OneSignal
  OneSignal.User.addEmail(gardener.email); // flow: analytics plain encrypted to OneSignal
  OneSignal.User.addSms(gardener.phone); // flow: analytics plain encrypted to OneSignal
  OneSignal.User.addAlias('email', gardener.email); // flow: analytics plain encrypted to OneSignal
  OneSignal.User.addAliases({ email: gardener.email }); // flow: analytics plain encrypted to OneSignal
  OneSignal.User.addTag('phone', gardener.phone); // flow: analytics plain encrypted to OneSignal
  OneSignal.User.addTag('plants', `${gardener.plants}`);
  OneSignal.User.addTags({ phone: gardener.phone }); // flow: analytics plain encrypted to OneSignal
}

export function signInOnPhone(gardener: Gardener): void {
  native.login(gardener.email); // flow: analytics plain encrypted to OneSignal
  native.User.addEmail(gardener.email); // flow: analytics plain encrypted to OneSignal
  native.User.addSms(gardener.phone); // flow: analytics plain encrypted to OneSignal
  native.User.addAlias('email', gardener.email); // flow: analytics plain encrypted to OneSignal
  native.User.addAliases({ email: gardener.email }); // flow: analytics plain encrypted to OneSignal
  native.User.addTag('phone', gardener.phone); // flow: analytics plain encrypted to OneSignal
  native.User.addTags({ phone: gardener.phone }); // flow: analytics plain encrypted to OneSignal
  native.logout();
}
