// case: the tag is rendered when the cookie says that statistics were granted
// rules: no-collection-before-consent

import { cookies } from 'next/headers';
import Script from 'next/script';
import type { ReactNode } from 'react';
import { Banner } from './banner';

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  const closed = jar.has('banner_closed');
  const statistics = jar.get('statistics')?.value === 'granted';

  return (
    <html lang="da">
      <body>
        {children}
        {!closed && <Banner />}
        {statistics && <Script id="clarity" strategy="afterInteractive" src="https://www.clarity.ms/tag/k3x8q0" />}
      </body>
    </html>
  );
}
