import type { PolicyProblem } from '../policy/policy-problem.js';
import { lockName } from '../eslint-plugin/project/pack-lock.js';
import type { Locale } from '../eslint-plugin/rule.js';
import type { Host } from './host.js';
import { severityWords } from './report/words.js';
import { scanTexts } from './scan-texts.js';

/** Writes what is wrong with the policy and the packs, a line each, as compilers do. `show` gives a path as the working folder sees it. */
export function writeProblems(problems: readonly PolicyProblem[], show: (file: string) => string, locale: Locale, host: Pick<Host, 'writeError'>): void {
  for (const { file, line, column, message } of problems) host.writeError(`${show(file)}:${line}:${column}: ${message[locale]}\n`);
  if (problems.some(({ file }) => file.endsWith(lockName))) host.writeError(`${scanTexts.lockDiffers[locale]}\n`);
}

/** Writes what is not wrong with them, and somebody should see, and what to do about it. */
export function writeWarnings(warnings: readonly PolicyProblem[], show: (file: string) => string, locale: Locale, host: Pick<Host, 'writeError'>): void {
  const mark = `${severityWords.warn[locale]}${locale === 'en' ? ': ' : '：'}`;
  for (const { file, line, column, message } of warnings) host.writeError(`${show(file)}:${line}:${column}: ${mark}${message[locale]}\n`);
  if (warnings.some(({ file }) => file.endsWith(lockName))) host.writeError(`${scanTexts.lockDiffers[locale]}\n`);
}
