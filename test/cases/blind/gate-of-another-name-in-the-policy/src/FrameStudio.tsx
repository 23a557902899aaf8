// case: a component that the policy file declares as a separate question stands around the one that makes the template
// rules: no-biometric-without-consent

import { Ask } from './ui/Ask';
import { FaceWidth } from './FaceWidth';

export function FrameStudio({ customerId }: { customerId: string }) {
  return (
    <main>
      <h1>Find your frame again</h1>
      <Ask about="face" customerId={customerId}>
        <FaceWidth customerId={customerId} />
      </Ask>
      <a href="/frames">Browse all frames</a>
    </main>
  );
}
