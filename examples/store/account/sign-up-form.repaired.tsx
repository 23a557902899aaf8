import { useState } from 'react';
import { createAccount } from './create-account.repaired';

export function SignUpForm() {
  const [marketing, setMarketing] = useState(false);
  const [face, setFace] = useState(false);
  return (
    <form onSubmit={event => createAccount(new FormData(event.currentTarget))}>
      <label>
        Phone number <input name="phone" type="tel" required />
      </label>
      <label>
        E-mail, if you like <input name="email" type="email" />
      </label>
      <label>
        <input type="checkbox" name="marketingConsent" checked={marketing} onChange={event => setMarketing(event.target.checked)} />
        Send me offers
      </label>
      <label>
        <input type="checkbox" name="faceConsent" checked={face} onChange={event => setFace(event.target.checked)} />
        Let me come in by face
      </label>
      <button>Sign up</button>
    </form>
  );
}
