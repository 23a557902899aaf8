import { onSignedIn } from './session';

window.addEventListener('load', async () => {
  const reply = await fetch('/api/session');
  await onSignedIn(await reply.json());
});
