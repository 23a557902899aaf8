// case: the next page's address carries the ticket that the server gave for the reset
// rules: no-personal-data-in-url
import type { Router } from 'vue-router';

export async function requestReset(router: Router, email: string): Promise<void> {
  const reply = await fetch('/api/password-resets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  if (!reply.ok) return;
  const { ticket } = (await reply.json()) as { ticket: string };
  await router.push({ name: 'reset-sent', query: { ticket } });
}
