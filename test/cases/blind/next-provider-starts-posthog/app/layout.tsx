import type { ReactNode } from 'react';
import { CookieBar } from './cookie-bar';
import { Providers } from './providers';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
        <CookieBar />
      </body>
    </html>
  );
}
