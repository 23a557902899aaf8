import { splitWords } from '../vocabulary/split-words.js';

/** Whether a field says to whom a mail goes: `to` of `SendMailOptions`. */
export function isAddressee(names: readonly string[], ownerType: string | undefined): boolean {
  return ownerType !== undefined && /^(?:to|cc|bcc)$/.test(names.at(-1) ?? '') && splitWords(ownerType).some(word => /^e?mails?$/.test(word));
}
