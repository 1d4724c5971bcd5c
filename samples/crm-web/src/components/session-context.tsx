'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { SessionUser } from '@/server/session';

const SessionContext = createContext<SessionUser | null>(null);

export function SessionProvider({ user, children }: { user: SessionUser | null; children: ReactNode }) {
  return <SessionContext value={user}>{children}</SessionContext>;
}

export function useSessionUser(): SessionUser | null {
  return useContext(SessionContext);
}
