import { release, say } from './gate';

export function startQrReader(): void {
  const input = document.querySelector<HTMLInputElement>('#scanner')!;
  input.addEventListener('change', async () => {
    const reply = await fetch(`/api/passes/${encodeURIComponent(input.value)}`);
    if (reply.ok) release((await reply.json()).readerId);
    else say('二维码无效');
  });
}
