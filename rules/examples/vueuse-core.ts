import { useLocalStorage, useSessionStorage, useStorage, useStorageAsync } from '@vueuse/core';

interface Shopper {
  email: string;
  birthDate: string;
  theme: string;
}

export function useDraft(shopper: Shopper): void {
  useLocalStorage('draft', { mail: shopper.email }); // flow: browser-storage plain
  useSessionStorage('draft', shopper.birthDate); // flow: browser-storage plain
  useStorage('draft', shopper.email); // flow: browser-storage plain
  useStorageAsync('draft', shopper.email); // flow: browser-storage plain
  useLocalStorage('theme', shopper.theme);
}
