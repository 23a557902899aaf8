import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../eslint-plugin/project/notice.js';

/** Writes a file and the folders it lies in. Answers why it could not be written. */
export function tryWrite(path: string, text: string): string | undefined {
  try {
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
