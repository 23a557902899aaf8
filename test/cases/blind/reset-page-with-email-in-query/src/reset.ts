// case: the next page's address carries the e-mail of the person who forgot the password
// rules: no-personal-data-in-url
import type { Router } from 'vue-router';

export async function requestReset(router: Router, email: string): Promise<void> {
  const reply = await fetch('/api/password-resets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  if (!reply.ok) return;
  await router.push({ name: 'reset-sent', query: { email } }); // expect: no-personal-data-in-url
}
