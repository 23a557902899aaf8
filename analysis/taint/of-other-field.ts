import { isWholeAnswer } from './answers.js';
import type { Label } from './label.js';

/** Whether what a type says of its fields is of another one than the one that is read. */
export function isOfOtherField({ name }: Label, read: string): boolean {
  if (isWholeAnswer(read) || /^(?:\d+$|%)/.test(read)) return false;
  const path = name.split('.');
  // A field of the type itself is told with the type: `Template.content`.
  return path[path.length > 1 && /^[A-Z]/.test(path[0]!) ? 1 : 0] !== read;
}
