// case: personalisation is allowed by a click and can only be taken back by writing a mail
// rules: require-consent-withdrawal
import { useState } from 'react';

export function PersonalisationCard({ memberId }: { memberId: string }) {
  const [allowed, setAllowed] = useState(false);

  const allow = async () => {
    await fetch(`/api/members/${memberId}/consents/personalisation`, { method: 'PUT', body: JSON.stringify({ granted: true, textVersion: '2026-02', at: Date.now() }) }); // expect: require-consent-withdrawal
    setAllowed(true);
  };

  if (allowed) return <p>Your start page now follows what you read.</p>;
  return (
    <section>
      <p>May we use what you read to choose the articles on your start page?</p>
      <button onClick={allow}>I consent</button>
      <button onClick={() => setAllowed(false)}>No, thank you</button>
    </section>
  );
}
