import type { FileFacts } from '../../analysis/index.js';
import type { Fix } from '../rule.js';

/** Writes what a fix of a file adds with the line breaks that the texts have which it changes. */
export function withLineBreaks<Kind extends Fix>(fix: Kind, { path, text, context: { policyFile } }: Pick<FileFacts, 'path' | 'text' | 'context'>): Kind {
  const textOf = (file: string) => (file === path ? text : file === policyFile?.path ? policyFile.text : '');
  return { ...fix, edits: fix.edits.map(edit => (/^[^\n]*\r\n/.test(textOf(edit.file)) ? { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') } : edit)) };
}
