import type { FileFacts } from '../../analysis/index.js';
import { addRetention } from '../../policy/add-retention.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `retentionSuggestions` suggests, by `titleId`. */
export const retentionTitles = {
  limit: { en: "Declare in {{file}} that '{{category}}' is kept for a year", 'zh-cn': '在 {{file}} 中声明“{{category}}”保存一年' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to say in the policy when data of a category end. A year is what there is to be changed. None where there are several categories, or no policy. */
export function retentionSuggestions({ context: { policyFile }, describe }: FileFacts, categories: readonly string[]): readonly Fix[] {
  const [category, ...others] = [...new Set(categories)];
  const edit = policyFile && category !== undefined && others.length === 0 ? addRetention(policyFile.text, category, 'P1Y') : undefined;
  return edit ? [{ kind: 'suggestion', titleId: 'limit', data: { category: describe(category!, 'en'), file: policyFile!.path }, edits: [{ file: policyFile!.path, ...edit }] }] : [];
}
