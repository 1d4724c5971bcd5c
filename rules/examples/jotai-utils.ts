import { atomWithStorage } from 'jotai/utils';

interface Shopper {
  email: string;
  theme: string;
}

export function draftAtoms(shopper: Shopper): unknown[] {
  return [
    atomWithStorage('draft', { mail: shopper.email }), // flow: browser-storage plain
    atomWithStorage('theme', shopper.theme),
  ];
}
