'use client';

import { useCallback, useEffect, useMemo } from 'react';

export interface Draft<T> {
  restore(): T | null;
  discard(): void;
}

/** Keeps what was typed so far over a reload of the page. */
export function useDraft<T>(name: string, value: T): Draft<T> {
  const key = `crm:draft:${name}`;

  useEffect(() => {
    const timer = window.setTimeout(() => {
      sessionStorage.setItem(key, JSON.stringify(value));
    }, 400);
    return () => window.clearTimeout(timer);
  }, [key, value]);

  const restore = useCallback((): T | null => {
    const stored = sessionStorage.getItem(key);
    return stored ? (JSON.parse(stored) as T) : null;
  }, [key]);

  const discard = useCallback(() => sessionStorage.removeItem(key), [key]);

  return useMemo(() => ({ restore, discard }), [restore, discard]);
}
