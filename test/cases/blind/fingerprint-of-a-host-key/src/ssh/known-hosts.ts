// case: the fingerprints are those of the server's key and certificate, and one WebGL string picks the quality of the map
// rules: no-fingerprinting-without-consent

export async function fingerprint(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', publicKey);
  return `SHA256:${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/=+$/, '')}`;
}

export async function verifyFingerprint(host: string, publicKey: Uint8Array<ArrayBuffer>, known: ReadonlyMap<string, string>): Promise<'same' | 'new' | 'changed'> {
  const seen = await fingerprint(publicKey);
  const expected = known.get(host);
  if (expected === undefined) return 'new';
  return expected === seen ? 'same' : 'changed';
}
