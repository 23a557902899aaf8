import { runGit } from './run-git.js';

/**
 * Asks Git for the files that differ from a commit, and those it does not know yet. Paths are relative to the root.
 *
 * *Failure*: Git's own words, where it is missing, the folder is no repository or the commit is unknown.
 */
export function findChangedFiles(root: string, base = 'HEAD'): { readonly ok: true; readonly files: ReadonlySet<string> } | { readonly ok: false; readonly reason: string } {
  const files = new Set<string>();
  // A commit's name that begins with a dash would be read as an option.
  if (base.startsWith('-')) return { ok: false, reason: `'${base}' is not a commit` };
  for (const command of [
    ['diff', '--name-only', '--no-ext-diff', '--relative', '-z', base, '--'],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ]) {
    const answer = runGit(root, command);
    if (!answer.ok) return answer;
    for (const file of answer.output.toString('utf8').split('\0')) if (file !== '') files.add(file);
  }
  return { ok: true, files };
}
