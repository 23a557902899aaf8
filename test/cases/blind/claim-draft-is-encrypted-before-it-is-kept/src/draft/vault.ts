import { get, set } from 'idb-keyval';

async function key(): Promise<CryptoKey> {
  const known = await get<CryptoKey>('draft-key');
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await set('draft-key', fresh);
  return fresh;
}

const toText = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

export async function encrypt(plain: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), new TextEncoder().encode(plain));
  return `${toText(iv)}.${toText(new Uint8Array(sealed))}`;
}

export async function decrypt(text: string): Promise<string> {
  const [iv, sealed] = text.split('.').map(toBytes);
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await key(), sealed);
  return new TextDecoder().decode(plain);
}
