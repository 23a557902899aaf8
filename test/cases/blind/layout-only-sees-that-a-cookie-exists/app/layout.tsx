// case: the root layout takes the mere presence of the answer cookie, which also holds a no, for consent
// rules: no-collection-before-consent
import type { ReactNode } from 'react';
import { cookies } from 'next/headers';
import { Analytics } from '../components/Analytics';
import { CookieBanner } from '../components/CookieBanner';

export const metadata = { title: 'Bike atlas', description: 'Routes for slow riders' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const answer = (await cookies()).get('analytics-answer');

  return (
    <html lang="en">
      <body>
        <Analytics consent={answer !== undefined} />
        {children}
        {answer === undefined && <CookieBanner />}
      </body>
    </html>
  );
}
