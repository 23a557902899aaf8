import { spawnSync } from 'node:child_process';

/** Asks Git something in a folder. Answers its output, or why there is none in Git's own words. */
export function runGit(folder: string, command: readonly string[], input = ''): { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly reason: string } {
  // Neither hooks nor a file-system monitor of the repository's configuration may run.
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...command], { cwd: folder, input, maxBuffer: 1024 * 1024 * 1024 });
  if (error || status !== 0) return { ok: false, reason: error ? `git: ${error.message}` : stderr.toString('utf8').trim().split('\n')[0] ?? '' };
  return { ok: true, output: stdout };
}
