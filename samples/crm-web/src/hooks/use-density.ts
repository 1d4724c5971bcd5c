'use client';

import { useState } from 'react';

export type Density = 'compact' | 'comfortable';

export function useDensity(): [Density, (next: Density) => void] {
  const [density, setDensity] = useState<Density>('comfortable');

  function change(next: Density): void {
    setDensity(next);
    localStorage.setItem('crm:density', next);
  }

  return [density, change];
}
