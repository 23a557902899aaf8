import type { Edit, Finding } from './rule.js';

/**
 * Applies the fixes that keep what the code does for those who agreed, and leaves suggestions to a person.
 *
 * *Shape*: new texts by path, of the files that change; `applied` counts findings. A fix is applied whole or not at all: one that
 * overlaps an earlier one waits for the next round.
 */
export function applyFixes(findings: readonly Finding[], texts: ReadonlyMap<string, string>): { readonly texts: ReadonlyMap<string, string>; readonly applied: number } {
  const accepted = new Map<string, Edit[]>();
  let applied = 0;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ kind }) => kind === 'fix');
    if (fix === undefined || fix.edits.length === 0) continue;
    const isFree = fix.edits.every(edit => texts.has(edit.file) && !accepted.get(edit.file)?.some(other => overlaps(edit, other)));
    if (!isFree) continue;
    applied += 1;
    for (const edit of fix.edits) accepted.set(edit.file, [...(accepted.get(edit.file) ?? []), edit]);
  }
  return { texts: new Map([...accepted].map(([file, edits]) => [file, applyEdits(texts.get(file) ?? '', edits)])), applied };
}

/** Replaces ranges of one text that do not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((left, right) => right.span.start - left.span.start || right.span.end - left.span.end);
  return backwards.reduce((result, { span, text: inserted }) => result.slice(0, span.start) + inserted + result.slice(span.end), text);
}

/** Whether two edits touch the same characters, or insert at the same place. */
function overlaps(left: Edit, right: Edit): boolean {
  return left.span.start < right.span.end && right.span.start < left.span.end ? true : left.span.start === right.span.start || (left.span.end === right.span.start && left.span.start === left.span.end);
}
