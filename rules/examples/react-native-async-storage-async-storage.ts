import AsyncStorage from '@react-native-async-storage/async-storage';
import { Preferences } from '@capacitor/preferences';
import type { Storage } from '@ionic/storage';

interface Runner {
  email: string;
  heartRate: number;
  phone: string;
  units: string;
}

export async function keep(runner: Runner, storage: Storage): Promise<void> {
  await AsyncStorage.setItem('runner', JSON.stringify({ mail: runner.email })); // flow: browser-storage plain
  await AsyncStorage.mergeItem('runner', JSON.stringify({ phone: runner.phone })); // flow: browser-storage plain
  await AsyncStorage.multiSet([['runner', runner.email]]); // flow: browser-storage plain
  await AsyncStorage.multiMerge([['runner', runner.email]]); // flow: browser-storage plain
  await Preferences.set({ key: 'runner', value: runner.email }); // flow: browser-storage plain
  await storage.set('runner', runner.phone); // flow: browser-storage plain
  await AsyncStorage.setItem('units', runner.units);
  await AsyncStorage.removeItem('runner');
}
