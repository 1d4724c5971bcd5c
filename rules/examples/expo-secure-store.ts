import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Keychain from 'react-native-keychain';
import * as SecureStore from 'expo-secure-store';

interface Runner {
  email: string;
  password: string;
}

export async function keep(runner: Runner): Promise<void> {
  await SecureStore.setItemAsync('runner', runner.email);
  await Keychain.setGenericPassword(runner.email, runner.password);
  await AsyncStorage.setItem('runner', runner.email); // flow: browser-storage plain
}
