'use client';

import posthog from 'posthog-js';
import { useEffect } from 'react';
import { useSessionUser } from '@/components/session-context';
import { startAnalytics } from '@/lib/analytics';

export function AnalyticsIdentity(): null {
  const user = useSessionUser();

  useEffect(() => {
    if (!user) return;
    startAnalytics();
    posthog.identify(user.analyticsId, { role: user.role });
  }, [user]);

  return null;
}
