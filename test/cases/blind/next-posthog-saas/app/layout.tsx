import type { ReactNode } from 'react';
import { SessionProvider } from 'next-auth/react';
import Providers from './providers';

export const metadata = { title: 'Boardly', description: 'Boards for small teams' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SessionProvider>
          <Providers>{children}</Providers>
        </SessionProvider>
      </body>
    </html>
  );
}
