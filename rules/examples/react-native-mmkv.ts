import { MMKV } from 'react-native-mmkv';

interface Runner {
  email: string;
  phone: string;
  units: string;
}

const open = new MMKV({ id: 'runner' });

export function keep(runner: Runner, encryptionKey: string): void {
  open.set('runner', runner.email); // flow: browser-storage plain
  open.set('units', runner.units);
  const secured = new MMKV({ id: 'secured', encryptionKey });
  secured.set('runner', runner.phone);
}
