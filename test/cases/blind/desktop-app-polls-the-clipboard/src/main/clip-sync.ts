import { clipboard, net } from 'electron';
import { settings } from './settings';

const EVERY = 1500;
let last = '';

async function push(text: string): Promise<void> {
  await net.fetch('https://sync.clipdesk.example/v1/clips', {
    method: 'POST',
    headers: { authorization: `Bearer ${settings.get('deviceToken')}` },
    body: JSON.stringify({ text, at: Date.now() }),
  });
}

export function startClipSync(): NodeJS.Timeout {
  return setInterval(() => {
    const text = clipboard.readText(); // expect: no-collection-before-consent
    if (text === '' || text === last) return;
    last = text;
    void push(text);
  }, EVERY);
}
