import { splitWords } from '../vocabulary/split-words.js';

/** Whether a name is the key of a record and not a number that others know the person by: `studentId`, not `nationalId`. */
export function isRecordId(name: string, category: string): boolean {
  return /^ids?$/.test(splitWords(name).at(-1) ?? '') && /^(?:user\.(?:unique_id|childrens|biometric|account)|x\.biometric)/.test(category);
}
