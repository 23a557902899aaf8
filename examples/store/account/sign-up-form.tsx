import { useState } from 'react';
import { createAccount } from './create-account';

export function SignUpForm() {
  const [agreed, setAgreed] = useState(true);
  return (
    <form onSubmit={event => createAccount(new FormData(event.currentTarget))}>
      <label>
        Phone number <input name="phone" type="tel" required />
      </label>
      <label>
        E-mail <input name="email" type="email" />
      </label>
      <label>
        Number of your identity card <input name="idCardNumber" required />
      </label>
      <label>
        <input type="checkbox" name="consent" checked={agreed} onChange={event => setAgreed(event.target.checked)} />I agree to the privacy policy, to
        marketing messages, to face recognition in the store and to sharing my data with partners
      </label>
      <button>Sign up</button>
    </form>
  );
}
