import type { LocalText } from '../policy-problem.js';

/** What is wrong in a model, in words. */

export function unknownKey(key: string, closest: string | undefined): LocalText {
  return { en: `The key '${key}' is unknown${end(closest)}`, 'zh-cn': `未知的键“${key}”${endInChinese(closest)}` };
}

export function missingKey(key: string): LocalText {
  return { en: `The key '${key}' is missing.`, 'zh-cn': `缺少键“${key}”。` };
}

/** Puts what is wrong with a value behind its name. Without a name it is the model itself. */
export function ofSchema(name: string | undefined, said: LocalText): LocalText {
  return { en: `${name === undefined ? 'The model' : `'${name}'`} ${said.en}.`, 'zh-cn': `${name === undefined ? '模型' : `“${name}”`}${said['zh-cn']}。` };
}

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

export function otherApi(name: string): LocalText {
  return { en: `'${name}' is none of the APIs in 'api'.`, 'zh-cn': `“${name}”不在“api”所列的接口中。` };
}

export function standsTwice(key: string, value: string, list: string): LocalText {
  return { en: `The ${key} '${value}' stands twice in '${list}'.`, 'zh-cn': `“${list}”中的 ${key}“${value}”重复出现。` };
}

function end(closest: string | undefined): string {
  return closest === undefined ? '.' : `; did you mean '${closest}'?`;
}

function endInChinese(closest: string | undefined): string {
  return closest === undefined ? '。' : `；是否指“${closest}”？`;
}
