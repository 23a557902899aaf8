// case: the layout hands the stored choice down and the effect returns early without it
// rules: no-collection-before-consent, no-ineffective-consent-check
import type { ReactNode } from 'react';
import { readChoices } from '../lib/choices';
import { ProductAnalytics } from './product-analytics';

export default async function RootLayout({ children }: { children: ReactNode }) {
  const choices = await readChoices();
  return (
    <html lang="en">
      <body>
        {children}
        <ProductAnalytics enabled={choices.analytics} />
      </body>
    </html>
  );
}
