// case: the component that measures stands beside the provider, so it only ever sees the default of the context
// rules: no-collection-before-consent

import { Meter } from './Meter';
import { PrivacyProvider } from './privacy-context';
import { Question } from './Question';

export function App() {
  return (
    <>
      <PrivacyProvider>
        <h1>Tide table</h1>
        <Question />
      </PrivacyProvider>
      <Meter id="G-T1D3" />
    </>
  );
}
