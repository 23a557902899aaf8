import type { LocalText } from '../policy-problem.js';

/** What is wrong in a model, in words. */

export function unknownKey(key: string, closest: string | undefined): LocalText {
  return { en: `The key '${key}' is unknown${end(closest)}`, 'zh-cn': `未知的键“${key}”${endInChinese(closest)}` };
}

export function missingKey(key: string): LocalText {
  return { en: `The key '${key}' is missing.`, 'zh-cn': `缺少键“${key}”。` };
}

/** Without a key it is the model itself. */
export function wrongType(key: string | undefined, expected: string): LocalText {
  const [name, chineseName] = types.get(expected) ?? [`a ${expected}`, expected];
  return { en: `'${key ?? 'The model'}' must be ${name}.`, 'zh-cn': `“${key ?? '模型'}”必须是${chineseName}。` };
}

const types: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['object', ['a mapping', '映射']],
  ['array', ['a list', '列表']],
  ['int', ['a whole number', '整数']],
  ['number', ['a number', '数字']],
  ['string', ['a text', '文本']],
  ['boolean', ['true or false', ' true 或 false']],
]);

export function notAmong(value: string, known: readonly string[], closest: string | undefined): LocalText {
  return { en: `'${value}' is not one of ${known.join(', ')}${end(closest)}`, 'zh-cn': `“${value}”不可用；可用的有：${known.join('、')}${endInChinese(closest)}` };
}

export function malformed(value: string, form: 'address' | 'host'): LocalText {
  if (form === 'address') return { en: `'${value}' is not an address such as https://example.org.`, 'zh-cn': `“${value}”不是网址，例如 https://example.org。` };
  return { en: `'${value}' is not a host and path such as 'api.example.org/v1'.`, 'zh-cn': `“${value}”不是主机名加路径，例如“api.example.org/v1”。` };
}

export function empty(key: string): LocalText {
  return { en: `'${key}' is empty.`, 'zh-cn': `“${key}”为空。` };
}

export function unknownPort(word: string, closest: string): LocalText {
  return { en: `The port '${word}' is unknown; did you mean '${closest}'?`, 'zh-cn': `未知的端口“${word}”；是否指“${closest}”？` };
}

export function unknownWord(noun: 'category' | 'purpose', word: string, closest: string | undefined): LocalText {
  return { en: `The ${noun} '${word}' is unknown${end(closest)}`, 'zh-cn': `未知的${noun === 'category' ? '数据类别' : '目的'}“${word}”${endInChinese(closest)}` };
}

export function standsTwice(key: string, value: string, list: string): LocalText {
  return { en: `The ${key} '${value}' stands twice in '${list}'.`, 'zh-cn': `“${list}”中的 ${key}“${value}”重复出现。` };
}

/** What the schema's library says, which has no words of ours. */
export function other(message: string): LocalText {
  const sentence = /[.?!]$/.test(message) ? message : `${message}.`;
  return { en: sentence, 'zh-cn': `该值不可用：${sentence}` };
}

function end(closest: string | undefined): string {
  return closest === undefined ? '.' : `; did you mean '${closest}'?`;
}

function endInChinese(closest: string | undefined): string {
  return closest === undefined ? '。' : `；是否指“${closest}”？`;
}
