import type { Datum, Disclosure, FileFacts } from '../../analysis/index.js';
import { addRecipient } from '../../policy/add-recipient.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `recipientSuggestions` suggests, by `titleId`. */
export const recipientTitles = {
  declareRecipient: { en: "Declare '{{name}}' in {{file}} as a recipient", 'zh-cn': '在 {{file}} 中将“{{name}}”登记为接收方' },
  declareProcessor: { en: "Declare '{{name}}' in {{file}} as working on instructions", 'zh-cn': '在 {{file}} 中将“{{name}}”登记为受托处理者' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to add who receives data to the policy, with the categories that arrive; its contract is for a person to fill in. None where nothing names it, or the policy does. */
export function recipientSuggestions(facts: FileFacts, { receiver: { name, host, declared } }: Disclosure, data: readonly Datum[], role: 'processor' | 'controller' = 'controller'): readonly Fix[] {
  const { policyFile } = facts.context;
  if (policyFile === undefined || name === undefined || declared !== undefined) return [];
  const categories = [...new Set(data.map(({ category }) => category))].sort();
  const edit = addRecipient(policyFile.text, { name, ...(host !== undefined && { host }), categories, role });
  return edit ? [{ kind: 'suggestion', titleId: role === 'processor' ? 'declareProcessor' : 'declareRecipient', data: { name, file: policyFile.path }, edits: [{ file: policyFile.path, ...edit }] }] : [];
}
