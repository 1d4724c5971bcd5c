'use client';

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { api } from '@/lib/api';

export interface Draft<T> {
  restore(): Promise<T | null>;
  discard(): Promise<void>;
}

/** Keeps what was typed so far over a reload of the page; the server holds it, encrypted. */
export function useDraft<T>(name: string, value: T): Draft<T> {
  const untouched = useRef(value);
  const marker = `crm:draft:${name}`;

  useEffect(() => {
    if (value === untouched.current) return;
    const timer = window.setTimeout(() => {
      void api('PUT', `/api/drafts/${name}`, value);
      sessionStorage.setItem(marker, new Date().toISOString());
    }, 400);
    return () => window.clearTimeout(timer);
  }, [name, marker, value]);

  const restore = useCallback(async (): Promise<T | null> => {
    if (!sessionStorage.getItem(marker)) return null;
    const stored = await api<{ value: T | null }>('GET', `/api/drafts/${name}`);
    return stored.value;
  }, [name, marker]);

  const discard = useCallback(async (): Promise<void> => {
    sessionStorage.removeItem(marker);
    await api('DELETE', `/api/drafts/${name}`);
  }, [name, marker]);

  return useMemo(() => ({ restore, discard }), [restore, discard]);
}
