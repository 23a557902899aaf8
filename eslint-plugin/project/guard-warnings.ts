import type { FileFacts, ProjectContext } from '../../analysis/index.js';
import { createSourceText } from '../../policy/source-text.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { fillText } from '../fill-text.js';

/**
 * Finds what the consent checks that a policy declares do not do, though whoever wrote them would expect it: those that the project does
 * not have, and those that cannot stand for separate consent, since they do not say for what (PIPL Art. 14, 29).
 *
 * *Shape*: at their place in the policy; in their order there.
 */
export function guardWarnings({ policyFile, consentGuards }: ProjectContext, files: Iterable<FileFacts>): readonly PolicyProblem[] {
  if (!policyFile || consentGuards.length === 0) return [];
  const source = createSourceText(policyFile.path, policyFile.text);
  const missing = new Set([...files].flatMap(({ missingGuards }) => missingGuards));
  return consentGuards.flatMap(({ function: called, component, purpose, level }) => {
    const guard = called ?? component ?? '';
    const text = missing.has(guard) ? texts.missing : purpose === undefined && (level === 'separate' || level === 'written') ? texts.withoutPurpose : undefined;
    return text ? [source.problem(spanOf(policyFile.text, guard), fillText(text, { guard, level }))] : [];
  });
}

/** Where the policy names a check. Its folder may be written otherwise, where the policy does not stand at the project's root. */
function spanOf(text: string, guard: string): { readonly start: number; readonly end: number } {
  const named = [guard, guard.slice(guard.lastIndexOf('#'))].map(words => ({ words, start: text.indexOf(words) })).find(({ start }) => start >= 0);
  return named ? { start: named.start, end: named.start + named.words.length } : { start: 0, end: 0 };
}

const texts = {
  missing: { en: "The project does not have the consent check '{{guard}}'.", 'zh-cn': '项目中没有同意检查“{{guard}}”。' },
  withoutPurpose: {
    en: "The consent check '{{guard}}' has the level '{{level}}' and names no purpose; without one it stands for ordinary consent.",
    'zh-cn': '同意检查“{{guard}}”的级别为“{{level}}”，但没有写明目的；没有目的时只算作一般同意。',
  },
};
