import { readFile } from 'node:fs/promises';

export async function portraitOf(memberId: string): Promise<Uint8Array> {
  return readFile(`/srv/portraits/${memberId}.jpg`);
}
