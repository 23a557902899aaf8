// case: fingerprints of a certificate and of a file, and a random key of the installation that can be reset
// rules: no-fingerprinting-without-consent
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect, type TLSSocket } from 'node:tls';
import { LazyStore } from '@tauri-apps/plugin-store';

const store = new LazyStore('install.json');

export async function contentFingerprint(path: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(path));
  return hash.digest('hex').slice(0, 12);
}

export function certificateFingerprint(host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: TLSSocket = connect({ host, port: 443, servername: host }, () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.end();
    });
    socket.on('error', reject);
  });
}

export async function installKey(): Promise<string> {
  const known = await store.get<string>('key');
  if (known) return known;
  const fresh = crypto.randomUUID();
  await store.set('key', fresh);
  return fresh;
}

export const resetInstallKey = () => store.delete('key');
