// case: the button beside the consent takes it back and stops the measuring at once
// rules: require-consent-withdrawal

import { useState } from 'react';
import { giveConsent, withdrawConsent } from './measuring';

export function PrivacyPage({ initial }: { initial: boolean }) {
  const [given, setGiven] = useState(initial);

  const give = async () => {
    await giveConsent();
    setGiven(true);
  };
  const withdraw = async () => {
    await withdrawConsent();
    setGiven(false);
  };

  return (
    <section>
      <h2>Measuring</h2>
      <p>We count which pages are read. You can change your mind here at any time.</p>
      {given ? <button onClick={withdraw}>Withdraw my consent</button> : <button onClick={give}>I agree</button>}
    </section>
  );
}
