import type { FileFacts } from '../../analysis/index.js';
import { addDataEntry } from '../../policy/add-data-entry.js';
import type { PolicyEdit } from '../../policy/add-list-entry.js';
import { categoryText } from '../collection/field-texts.js';
import type { Taken } from '../collection/taken-data.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `declareSuggestions` suggests, by `titleId`. */
export const policyTitles = {
  declare: { en: "Declare '{{category}}' in {{file}} for '{{purpose}}'", 'zh-cn': '在 {{file}} 中申报“{{category}}”，目的为“{{purpose}}”' },
  declareAll: { en: "Declare all of it in {{file}} for '{{purpose}}'", 'zh-cn': '在 {{file}} 中全部申报，目的为“{{purpose}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to add a category to the inventory of the policy, for what the feature of the place is for, else for providing the service. It
 * is for a person to see whether that is so. None where the policy file cannot be added to.
 */
export function declareSuggestions(facts: FileFacts, category: string, features: readonly string[], required: boolean): readonly Fix[] {
  return declareFor(facts, category, purposesOf(facts, features), required);
}

/** Suggests to add all categories of what a form takes. */
export function declareAllSuggestions(facts: FileFacts, form: readonly [Taken, ...Taken[]]): readonly Fix[] {
  const { policyFile } = facts.context;
  if (policyFile === undefined) return [];
  const categories = new Map<string, boolean>();
  for (const { category, required } of form) categories.set(category, required || categories.get(category) === true);
  return purposesOf(facts, form[0].features).flatMap((purpose): readonly Fix[] => {
    let text: string | undefined = policyFile.text;
    for (const [category, required] of categories) {
      const edit: PolicyEdit | undefined = text === undefined ? undefined : addDataEntry(text, { category, purposes: [purpose], required });
      text = edit && text!.slice(0, edit.span.start) + edit.text + text!.slice(edit.span.end);
    }
    return text === undefined ? [] : [{ kind: 'suggestion', titleId: 'declareAll', data: { purpose, file: policyFile.path }, edits: [{ file: policyFile.path, ...changeBetween(policyFile.text, text) }] }];
  });
}

/** What the features of a place are for, the first two of it; else providing the service. */
function purposesOf({ context }: FileFacts, features: readonly string[]): readonly string[] {
  const own = [...new Set(context.features.filter(({ id }) => features.includes(id)).flatMap(({ purposes }) => purposes))];
  return own.length > 0 ? own.slice(0, 2) : ['service-provision'];
}

/** The one change that makes a text of another. */
function changeBetween(before: string, after: string): PolicyEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
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
