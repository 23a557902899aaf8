// case: the layout hands the stored choice down, but the component uses it only as a dependency of its effect
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
