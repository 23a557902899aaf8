import type { FileFacts } from '../../analysis/index.js';
import { addDataEntry } from '../../policy/add-data-entry.js';
import { categoryText } from '../collection/field-texts.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `declareSuggestions` suggests, by `titleId`. */
export const policyTitles = {
  declare: { en: "Declare '{{category}}' in {{file}} for '{{purpose}}'", 'zh-cn': '在 {{file}} 中申报“{{category}}”，目的为“{{purpose}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to add a category to the inventory of the policy, for what the feature of the place is for, else for providing the service. It
 * is for a person to see whether that is so. None where the policy file cannot be added to.
 */
export function declareSuggestions(facts: FileFacts, category: string, features: readonly string[], required: boolean): readonly Fix[] {
  const own = [...new Set(facts.context.features.filter(({ id }) => features.includes(id)).flatMap(({ purposes }) => purposes))];
  return declareFor(facts, category, own.length > 0 ? own.slice(0, 2) : ['service-provision'], required);
}

/** Suggests to add a category to the inventory, one suggestion for each of the purposes. */
export function declareFor(facts: FileFacts, category: string, purposes: readonly string[], required: boolean): readonly Fix[] {
  const { policyFile } = facts.context;
  if (policyFile === undefined) return [];
  return purposes.flatMap((purpose): readonly Fix[] => {
    const edit = addDataEntry(policyFile.text, { category, purposes: [purpose], required });
    return edit ? [{ kind: 'suggestion', titleId: 'declare', data: { category: categoryText(facts, category).en, purpose, file: policyFile.path }, edits: [{ file: policyFile.path, ...edit }] }] : [];
  });
}
