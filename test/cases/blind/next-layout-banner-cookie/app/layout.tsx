// case: the tag is rendered as soon as the banner has been closed, by whichever button
// rules: no-collection-before-consent

import { cookies } from 'next/headers';
import Script from 'next/script';
import type { ReactNode } from 'react';
import { Banner } from './banner';

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  const closed = jar.has('banner_closed');

  return (
    <html lang="da">
      <body>
        {children}
        {!closed && <Banner />}
        {closed && (
          <>
            <Script id="clarity" strategy="afterInteractive" src="https://www.clarity.ms/tag/k3x8q0" /> {/* expect: no-collection-before-consent */}
          </>
        )}
      </body>
    </html>
  );
}
