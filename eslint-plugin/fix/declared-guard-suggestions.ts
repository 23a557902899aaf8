import { posix } from 'node:path';
import { findCallsAskedBefore, readModuleHead, type AskingCall, type ConsentNeed, type FileFacts, type ModuleHead, type Provable, type Span } from '../../analysis/index.js';
import { addConsentGuard } from '../../policy/add-consent-guard.js';
import type { Fix, LocalText } from '../rule.js';
import { joinPath } from './import-edit.js';

/** The titles of what `declaredGuardSuggestions` suggests, by `titleId`. */
export const declaredGuardTitles = {
  declareGuard: { en: "Declare '{{guard}}' in {{file}} as a check of consent ({{level}})", 'zh-cn': '在 {{file}} 中将“{{guard}}”声明为同意检查（{{level}}）' },
} satisfies Readonly<Record<string, LocalText>>;

/** More than these are no help to choose from. */
const mostCalls = 2;

/**
 * Suggests to declare, in the policy, the project's own functions that are asked before a place: where their code does not show that they ask a
 * person, somebody who knows can say so. None where another fault of the check is known, which a declaration would not mend.
 */
export function declaredGuardSuggestions(facts: FileFacts, { span, prove }: { readonly span: Span } & Partial<Pick<Provable, 'prove'>>, need: ConsentNeed): readonly Fix[] {
  const { policyFile } = facts.context;
  const proof = prove?.(need);
  if (policyFile === undefined || proof === undefined || proof.proven || (proof.gap !== 'none' && proof.gap !== 'level-too-low')) return [];
  const calls = findCallsAskedBefore(facts.path, facts.text, span);
  if (calls.length === 0) return [];
  const head = readModuleHead(facts.path, facts.text);
  const home = posix.dirname(policyFile.path);
  return calls.flatMap((call): readonly Fix[] => {
    const reference = referenceOf(call, facts, head, home);
    if (reference === undefined || (call.first !== undefined && !facts.answersFor(call.first, need)) || facts.context.consentGuards.some(guard => guard.function === reference)) return [];
    // Without a word at the call, its yes is taken to be for what is needed here.
    const purpose = call.first === undefined ? (need.purposes[0] ?? need.category) : { argument: 0 };
    const edit = addConsentGuard(policyFile.text, { function: reference, purpose, level: need.level });
    return edit ? [{ kind: 'suggestion', titleId: 'declareGuard', data: { guard: call.name, file: policyFile.path, level: need.level }, edits: [{ file: policyFile.path, ...edit }] }] : [];
  }).slice(0, mostCalls);
}

/** How a policy names the function, seen from its folder: one of the file itself or of a file that it imports. */
function referenceOf({ name }: AskingCall, { path, text }: FileFacts, { imports }: ModuleHead, home: string): string | undefined {
  const brought = imports.flatMap(({ specifier, names }) => names.flatMap(({ local, imported }) => (local === name ? [{ specifier, imported }] : [])))[0];
  const isOwn = new RegExp(`^[ \\t]*export\\s+(?:default\\s+)?(?:async\\s+)?(?:function\\s*\\*?|const|let|var)\\s+${name.replace(/\$/g, '\\$')}\\b`, 'm').test(text);
  const module = brought ? joinPath(path, brought.specifier) : isOwn ? joinPath(path, `./${posix.basename(path)}`) : undefined;
  if (module === undefined || brought?.imported === '*') return undefined;
  const seen = posix.relative(home, module);
  return seen.startsWith('..') ? undefined : `${seen}#${brought?.imported ?? name}`;
}
