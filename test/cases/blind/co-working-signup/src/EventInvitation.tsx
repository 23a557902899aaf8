import React, { useState } from 'react';
import { api } from './api';

export default function EventInvitation() {
  const [email, setEmail] = useState('');
  const [newsletterOptIn, setNewsletterOptIn] = useState(true); // expect: no-preticked-consent
  const [sent, setSent] = useState(false);

  if (sent) return <p>See you there!</p>;

  return (
    <section>
      <h3>Open day, Thursday 18:00</h3>
      <input type="email" value={email} onChange={(e) => setEmail(e.target.value)} placeholder="E-mail" />
      <label>
        <input type="checkbox" checked={newsletterOptIn} onChange={(e) => setNewsletterOptIn(e.target.checked)} />
        Also send me the newsletter
      </label>
      <button onClick={() => api.post('/events/open-day', { email, newsletterOptIn }).then(() => setSent(true))}>
        Save my seat
      </button>
    </section>
  );
}
