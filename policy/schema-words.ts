import type * as z from 'zod';
import type { LocalText } from './policy-problem.js';

/** Says what is wrong with a value, as the schema's library found it, so that it continues the value's name: "must be a list, not a text". */
export function wordIssue(issue: z.core.$ZodIssue): LocalText {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      // The words that are possible are listed by who knows the value's name.
      return typeof issue.input === 'object' ? wrongType('string', issue.input) : notPossible;
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum));
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return formats.get(issue.format) ?? { en: 'does not have the form that is asked for', 'zh-cn': '不符合所需的形式' };
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return notPossible;
  }
}

const notPossible: LocalText = { en: 'is not a value it can have', 'zh-cn': '的值不可用' };

const map: LocalText = { en: 'a map', 'zh-cn': '映射' };
const typeNames: ReadonlyMap<string, LocalText> = new Map([
  ['object', map],
  ['record', map],
  ['array', { en: 'a list', 'zh-cn': '列表' }],
  ['tuple', { en: 'a list', 'zh-cn': '列表' }],
  ['string', { en: 'a text', 'zh-cn': '文本' }],
  ['boolean', { en: 'true or false', 'zh-cn': ' true 或 false' }],
  ['int', { en: 'a whole number', 'zh-cn': '整数' }],
  ['number', { en: 'a number', 'zh-cn': '数字' }],
  ['null', { en: 'empty', 'zh-cn': '空值' }],
]);

function wrongType(expected: string, value: unknown): LocalText {
  const [wanted, given] = [typeNames.get(expected), typeNames.get(typeOf(value))];
  if (!wanted) return notPossible;
  const isOther = given !== undefined && given !== wanted;
  return { en: `must be ${wanted.en}${isOther ? `, not ${given.en}` : ''}`, 'zh-cn': `必须是${wanted['zh-cn']}${isOther ? `，而不是${given['zh-cn']}` : ''}` };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const formats: ReadonlyMap<string, LocalText> = new Map([
  ['date', { en: 'is not a date of the form 2026-01-31', 'zh-cn': '不是“2026-01-31”形式的日期' }],
  ['duration', { en: 'is not a duration as P30D or P2Y (ISO 8601)', 'zh-cn': '不是 P30D、P2Y 这样的期限（ISO 8601）' }],
  ['url', { en: 'is not an address such as https://example.org', 'zh-cn': '不是网址，例如 https://example.org' }],
]);

function atLeast(origin: string, least: number): LocalText {
  if (origin === 'array') return { en: `needs at least ${least === 1 ? '1 entry' : `${least} entries`}`, 'zh-cn': `至少需要 ${least} 个条目` };
  if (origin === 'string') return { en: 'is empty', 'zh-cn': '为空' };
  return { en: `must be at least ${least}`, 'zh-cn': `不得小于 ${least}` };
}

function atMost(origin: string, most: number): LocalText {
  if (origin === 'array') return { en: `may have at most ${most === 1 ? '1 entry' : `${most} entries`}`, 'zh-cn': `最多 ${most} 个条目` };
  if (origin === 'string') return { en: `may have at most ${most} characters`, 'zh-cn': `最多 ${most} 个字符` };
  return { en: `must be at most ${most}`, 'zh-cn': `不得大于 ${most}` };
}
