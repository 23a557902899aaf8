// case: without consent to recommendations only the strip of recommendations is left out
// rules: no-consent-wall

import { BestSellers } from './BestSellers';
import { RecommendedStrip } from './RecommendedStrip';

export function Home({ readerId }: { readerId: string }) {
  return (
    <main>
      <RecommendedStrip readerId={readerId} />
      <BestSellers />
    </main>
  );
}
