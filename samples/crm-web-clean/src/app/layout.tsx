import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AnalyticsIdentity } from '@/components/analytics-identity';
import { SessionProvider } from '@/components/session-context';
import { currentUser } from '@/server/session';

export const metadata: Metadata = { title: 'CRM', description: 'Contacts, companies and deals' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  return (
    <html lang="en">
      <body className="app">
        <SessionProvider user={user}>
          <AnalyticsIdentity />
          <main className="app__content">{children}</main>
        </SessionProvider>
      </body>
    </html>
  );
}
