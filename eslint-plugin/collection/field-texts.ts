import type { CollectedField, FileFacts } from '../../analysis/index.js';
import { findAppType } from '../../policy/necessary-information.js';
import type { LocalText } from '../rule.js';
import { isWithin } from './necessary-categories.js';

const surfaces: Readonly<Record<CollectedField['surface'], LocalText>> = {
  form: { en: 'The form', 'zh-cn': '表单' },
  schema: { en: 'The schema', 'zh-cn': '校验模式' },
  request: { en: 'The request', 'zh-cn': '请求类' },
  entity: { en: 'The table', 'zh-cn': '数据表' },
  permission: { en: 'The permission', 'zh-cn': '权限' },
};

/** Names what a field is of. */
export function placeText({ surface, groupName }: Pick<CollectedField, 'surface' | 'groupName'>): LocalText {
  return { en: `${surfaces[surface].en} '${groupName}'`, 'zh-cn': `${surfaces[surface]['zh-cn']}“${groupName}”` };
}

/** Names a category. */
export function categoryText(facts: FileFacts, category: string): LocalText {
  return { en: facts.describe(category, 'en'), 'zh-cn': facts.describe(category, 'zh-cn') };
}

/** Names what the data was held against: the types of app, else the features. */
export function appText({ context }: FileFacts, features: readonly string[]): LocalText {
  const types = context.appTypes.map(id => findAppType(id)?.name ?? { en: id, 'zh-cn': id });
  if (types.length === 0) return { en: `the feature '${features.join("', '")}'`, 'zh-cn': `功能“${features.join('”、“')}”` };
  return { en: `an app of the type '${types.map(({ en }) => en).join("', '")}'`, 'zh-cn': `“${types.map(name => name['zh-cn']).join('”、“')}”类应用` };
}

/** For what alone the types of app need a category, where the table says so; undefined where no condition names it. */
export function conditionText({ context }: FileFacts, category: string): LocalText | undefined {
  const items = context.appTypes.flatMap(id => findAppType(id)?.necessary ?? []);
  return items.find(({ when, categories }) => when !== undefined && categories.some(each => isWithin(category, each)))?.when?.note;
}
