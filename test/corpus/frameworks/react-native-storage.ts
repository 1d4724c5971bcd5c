// What a phone keeps in its async storage lies there readable.
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';

interface Account {
  dateOfBirth: string;
  theme: string;
}

export async function remember(account: Account): Promise<void> {
  await AsyncStorage.setItem('theme', account.theme);
  await AsyncStorage.setItem('born', account.dateOfBirth); // expect: no-unencrypted-storage
  await SecureStore.setItemAsync('born', account.dateOfBirth);
}
