// case: the tag manager's data layer is told that the form was sent and whether there was a phone number, not which
// rules: no-third-party-sharing-without-consent
'use client';

import { useState, type FormEvent } from 'react';
import { pushEvent } from '../lib/data-layer';

export function ContactForm() {
  const [sent, setSent] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get('email'));
    const phone = String(form.get('phone') ?? '');
    await fetch('/api/contact', { method: 'POST', body: JSON.stringify({ email, phone, text: form.get('text') }) });
    pushEvent({ event: 'contact_email_sent', form: 'contact', hasPhone: phone !== '' });
    setSent(true);
  };

  if (sent) return <p>We will answer within two days.</p>;
  return (
    <form onSubmit={submit}>
      <input name="email" type="email" required />
      <input name="phone" type="tel" />
      <textarea name="text" />
      <button>Send</button>
    </form>
  );
}
