import type { LocalText } from './policy-problem.js';

/** The longest list of known words that a message spells out. */
const longestList = 12;

export function tooLong(length: number, longest: number): LocalText {
  return {
    en: `The file has ${length} characters; at most ${longest} (1 MB) are read.`,
    'zh-cn': `文件共 ${length} 个字符，最多读取 ${longest} 个（1 MB）。`,
  };
}

export function tooLarge(bytes: number): LocalText {
  return { en: `The file has ${(bytes / 1024 / 1024).toFixed(1)} MB; at most 1 MB is read.`, 'zh-cn': `文件大小为 ${(bytes / 1024 / 1024).toFixed(1)} MB，最多读取 1 MB。` };
}

export function otherEncoding(encoding: string): LocalText {
  return { en: `The file is encoded as ${encoding}; only UTF-8 is read.`, 'zh-cn': `文件的编码是 ${encoding}；仅支持 UTF-8。` };
}

export function noUtf8(byte: number): LocalText {
  const shown = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return { en: `The byte ${shown} here is not UTF-8; the file may be encoded as Latin-1 or GBK.`, 'zh-cn': `此处的字节 ${shown} 不是 UTF-8；文件的编码可能是 Latin-1 或 GBK。` };
}

export function binary(): LocalText {
  return { en: 'The file is not text: a zero byte stands here.', 'zh-cn': '文件不是文本：此处有一个零字节。' };
}

export function isFolder(): LocalText {
  return { en: 'This is a folder and not a file.', 'zh-cn': '这是文件夹，不是文件。' };
}

export function isNoFile(): LocalText {
  return { en: 'This is neither a file nor a folder.', 'zh-cn': '这既不是文件，也不是文件夹。' };
}

export function unreadable(reason: string): LocalText {
  return { en: `The file could not be read: ${reason}.`, 'zh-cn': `无法读取该文件：${reason}。` };
}

export function packOutsidePackage(name: string, path: string): LocalText {
  return { en: `The package.json of '${name}' names '${path}' under "privacy", which lies outside the package.`, 'zh-cn': `“${name}”的 package.json 在 "privacy" 下指定的“${path}”位于软件包之外。` };
}

export function wrongEngine(range: string, version: string): LocalText {
  return { en: `The pack asks for Privacy Lint ${range}; this is ${version}.`, 'zh-cn': `该规则包要求 Privacy Lint ${range}；当前版本为 ${version}。` };
}

export function tooDeep(deepest: number): LocalText {
  return { en: `Lists and maps are nested more than ${deepest} deep here.`, 'zh-cn': `此处列表和映射的嵌套超过 ${deepest} 层。` };
}

export function tooManyAliases(most: number): LocalText {
  return {
    en: `From here on the aliases stand for more than ${most} values together, so they are not followed.`,
    'zh-cn': `从此处起，所有别名合计代表的值超过 ${most} 个，因此不再展开。`,
  };
}

export function secondDocument(): LocalText {
  return { en: 'A second YAML document starts here; a file holds one.', 'zh-cn': '此处开始了第二个 YAML 文档；一个文件只能包含一个。' };
}

export function keyIsNoText(): LocalText {
  return { en: 'This key is a list or a map; keys are plain text.', 'zh-cn': '该键是列表或映射；键必须是普通文本。' };
}

export function duplicateKey(key: string, line: number): LocalText {
  return { en: `The key '${key}' stands here a second time; the first is on line ${line}.`, 'zh-cn': `键“${key}”在此重复出现；首次出现在第 ${line} 行。` };
}

export function mergeOfNoMap(): LocalText {
  return { en: "The value of '<<' is neither a map nor a list of maps.", 'zh-cn': '“<<”的值既不是映射，也不是映射列表。' };
}

export function unknownAlias(name: string): LocalText {
  return { en: `No anchor '&${name}' stands before the alias '*${name}'.`, 'zh-cn': `别名“*${name}”之前没有锚点“&${name}”。` };
}

export function aliasOfItself(name: string): LocalText {
  return { en: `The alias '*${name}' stands inside the value that it names.`, 'zh-cn': `别名“*${name}”位于它自身所指的值之内。` };
}

/** `where` is empty for the file itself. */
export function unknownKey(key: string, where: string, closest: string | undefined, known: readonly string[]): LocalText {
  const [place, zhPlace] = where === '' ? ['the file', '文件'] : [`'${where}'`, `“${where}”`];
  return {
    en: `'${key}' is not a key of ${place}${end(closest, known)}`,
    'zh-cn': `“${key}”不是${zhPlace}的键${endInChinese(closest, known)}`,
  };
}

/** `where` is empty for the file itself. */
export function missingKey(key: string, where: string): LocalText {
  const [place, zhPlace] = where === '' ? ['The file', '文件'] : [`'${where}'`, `“${where}”`];
  return { en: `${place} has no '${key}'.`, 'zh-cn': `${zhPlace}缺少“${key}”。` };
}

export function notAmong(value: LocalText, where: string, closest: string | undefined, known: readonly string[]): LocalText {
  return {
    en: `'${where}' is ${value.en}, which is not a value it can have${end(closest, known)}`,
    'zh-cn': `“${where}”的值 ${value['zh-cn']} 不可用${endInChinese(closest, known)}`,
  };
}

/** The sets of words that a policy speaks in. */
export type Word = 'category' | 'purpose' | 'rule' | 'preset' | 'flow';

const wordNames: Readonly<Record<Word, LocalText>> = {
  category: { en: 'data category', 'zh-cn': '数据类别' },
  purpose: { en: 'purpose', 'zh-cn': '目的' },
  rule: { en: 'rule', 'zh-cn': '规则' },
  preset: { en: 'preset', 'zh-cn': '预设' },
  flow: { en: 'flow', 'zh-cn': '数据流规则' },
};

export function unknownWord(word: Word, value: string, closest: string | undefined): LocalText {
  return {
    en: `No ${wordNames[word].en} is called '${value}'${end(closest, [])}`,
    'zh-cn': `没有名为“${value}”的${wordNames[word]['zh-cn']}${endInChinese(closest, [])}`,
  };
}

export function unknownRecipient(name: string, closest: string | undefined): LocalText {
  return {
    en: `No entry of 'recipients' is called '${name}'${end(closest, [])}`,
    'zh-cn': `“recipients”中没有名为“${name}”的条目${endInChinese(closest, [])}`,
  };
}

export function declaredTwice(where: string, name: string, line: number): LocalText {
  return { en: `'${where}' declares '${name}' a second time; the first is on line ${line}.`, 'zh-cn': `“${where}”重复声明了“${name}”；首次声明在第 ${line} 行。` };
}

export function guardWithoutPlace(where: string): LocalText {
  return { en: `'${where}' names neither a 'function' nor a 'component'.`, 'zh-cn': `“${where}”既未指定“function”，也未指定“component”。` };
}

export function guardWithTwoPlaces(where: string): LocalText {
  return { en: `'${where}' names both a 'function' and a 'component'.`, 'zh-cn': `“${where}”同时指定了“function”和“component”。` };
}

export function purposeFromTwoPlaces(where: string): LocalText {
  return { en: `'${where}' names both an 'argument' and a 'prop'.`, 'zh-cn': `“${where}”同时指定了“argument”和“prop”。` };
}

export function purposeFromNowhere(where: string): LocalText {
  return { en: `'${where}' names neither an 'argument' nor a 'prop'.`, 'zh-cn': `“${where}”既未指定“argument”，也未指定“prop”。` };
}

export function argumentOfComponent(where: string): LocalText {
  return { en: `'${where}' names an argument, but a component has props.`, 'zh-cn': `“${where}”指定了参数，但组件只有属性。` };
}

export function propOfFunction(where: string): LocalText {
  return { en: `'${where}' names a prop, but a function has arguments.`, 'zh-cn': `“${where}”指定了属性，但函数只有参数。` };
}

export function fileNotFound(path: string): LocalText {
  return { en: `The file '${path}' cannot be read.`, 'zh-cn': `无法读取文件“${path}”。` };
}

export function packageNotFound(name: string): LocalText {
  return { en: `The package '${name}' is not installed.`, 'zh-cn': `未安装软件包“${name}”。` };
}

export function packageWithoutPack(name: string): LocalText {
  return { en: `The package.json of '${name}' names no policy or pack under "privacy".`, 'zh-cn': `“${name}”的 package.json 未在 "privacy" 下指定策略或规则包。` };
}

export function chainTooLong(most: number): LocalText {
  return { en: `What the policy extends extends more than ${most} deep here.`, 'zh-cn': `策略的继承链在此处超过 ${most} 层。` };
}

/** `files` starts and ends with the same file. */
export function cycle(files: readonly string[]): LocalText {
  return { en: `A file extends itself: ${files.join(' → ')}.`, 'zh-cn': `文件间接继承了自身：${files.join(' → ')}。` };
}

/** Messages that the schema refers to by name, for forms that no word of zod's describes; each continues `'where' …`. */
const formTexts = {
  'export-reference': { en: 'is not of the form path#export or package#export', 'zh-cn': '不符合“路径#导出名”或“包名#导出名”的形式' },
  host: { en: 'is not a host name, which has no protocol and no path', 'zh-cn': '不是主机名；主机名不含协议和路径' },
  'flow-id': { en: 'is not of the form team/name in lower case', 'zh-cn': '不符合小写的“团队/名称”形式' },
  extends: { en: 'is neither a preset (privacy:…), nor a relative path (./…), nor the name of an npm package', 'zh-cn': '既不是预设（privacy:…），也不是相对路径（./…），也不是 npm 包名' },
  recipient: { en: 'is neither a kind of sink nor of the form recipient:NAME', 'zh-cn': '既不是数据去向的种类，也不符合“recipient:名称”的形式' },
  'relative-path': { en: 'is not a path or pattern relative to this file', 'zh-cn': '不是相对于本文件的路径或模式' },
  link: { en: 'is not an address that begins with http:// or https://', 'zh-cn': '不是以 http:// 或 https:// 开头的网址' },
  attestation: { en: "is neither null nor a map of 'owner', 'date' and 'link'", 'zh-cn': '既不是 null，也不是包含“owner”“date”“link”的映射' },
  'attested-flag': { en: "is neither true or false nor a map of 'owner', 'date' and 'link'", 'zh-cn': '既不是 true 或 false，也不是包含“owner”“date”“link”的映射' },
  alternative: { en: "is neither a name nor a map of 'name', 'owner', 'date' and 'link'", 'zh-cn': '既不是名称，也不是包含“name”“owner”“date”“link”的映射' },
  'guard-purpose': { en: 'is neither the name of a purpose, nor { argument: 0 }, nor { prop: name }', 'zh-cn': '既不是目的名称，也不是 { argument: 0 } 或 { prop: 名称 }' },
  'rule-setting': { en: 'is neither off, warn or error nor a list of one of them and options', 'zh-cn': '既不是 off、warn、error，也不是由其中之一和选项组成的列表' },
  empty: { en: 'is empty', 'zh-cn': '为空' },
  version: { en: 'is not a version of the form 1.2.3', 'zh-cn': '不符合“1.2.3”形式的版本号' },
  'version-range': { en: 'is not a range of versions, as >=0.1 <2', 'zh-cn': '不是版本范围，例如 >=0.1 <2' },
} satisfies Record<string, LocalText>;

export type FormText = keyof typeof formTexts;

export function malformed(form: FormText, where: string): LocalText {
  return { en: `'${where}' ${formTexts[form].en}.`, 'zh-cn': `“${where}”${formTexts[form]['zh-cn']}。` };
}

export function isFormText(name: string): name is FormText {
  return Object.hasOwn(formTexts, name);
}

/** Puts what is wrong with a value behind its name. */
export function ofSchema(where: string, said: LocalText): LocalText {
  const [place, zhPlace] = where === '' ? ['The file', '文件'] : [`'${where}'`, `“${where}”`];
  return { en: `${place} ${said.en}.`, 'zh-cn': `${zhPlace}${said['zh-cn']}。` };
}

/** Ends a sentence with the likely word, or with all words that are possible. */
function end(closest: string | undefined, known: readonly string[]): string {
  if (closest !== undefined) return `; did you mean '${closest}'?`;
  return known.length > 0 && known.length <= longestList ? `; known are ${known.join(', ')}.` : '.';
}

function endInChinese(closest: string | undefined, known: readonly string[]): string {
  if (closest !== undefined) return `；是否指“${closest}”？`;
  return known.length > 0 && known.length <= longestList ? `；可用的有：${known.join('、')}。` : '。';
}
