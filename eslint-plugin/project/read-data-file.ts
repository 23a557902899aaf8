import { readFileSync, statSync } from 'node:fs';
import { atStart, decodeText, type FileText } from '../../policy/decode-text.js';
import * as texts from '../../policy/problem-texts.js';
import { reasonOf } from './notice.js';

/** Larger files hold no text that is read, in whatever script. Unit: bytes. */
const largestFile = 4 * 1024 * 1024;

/** Reads a policy, a pack or a model. Anything but a file of moderate size is a problem and is not opened, since a pipe or a device may never end. */
export function readDataFile(path: string): FileText {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    if (status.isDirectory()) return atStart(path, texts.isFolder());
    if (!status.isFile()) return atStart(path, texts.isNoFile());
    if (status.size > largestFile) return atStart(path, texts.tooLarge(status.size));
    return decodeText(readFileSync(path), path);
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOTDIR' || reason === 'ENOENT' ? undefined : atStart(path, texts.unreadable(reason));
  }
}
