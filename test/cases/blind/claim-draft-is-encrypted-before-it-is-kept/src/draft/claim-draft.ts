// case: bank card and diagnosis are encrypted with a key that cannot be read out before they are stored
// rules: no-plaintext-sensitive-storage

import { decrypt, encrypt } from './vault';

export interface ClaimDraft {
  policy: string;
  bankCardNo: string;
  diagnosis: string;
}

const KEY = 'claim.draft';

export async function keepDraft(draft: ClaimDraft): Promise<void> {
  const sealed = await encrypt(JSON.stringify(draft));
  sessionStorage.setItem(KEY, sealed);
}

export async function loadDraft(): Promise<ClaimDraft | undefined> {
  const sealed = sessionStorage.getItem(KEY);
  return sealed ? (JSON.parse(await decrypt(sealed)) as ClaimDraft) : undefined;
}

export const dropDraft = (): void => sessionStorage.removeItem(KEY);
