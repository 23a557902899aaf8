import type { InspectedName, NearWord } from '../analysis/index.js';
import type { LocalText } from '../eslint-plugin/rule.js';

/** Puts into words what decided that a name or value is personal data: `strong-token:phone`, `property:weak-token:name+owner:user`. */
export function signalText(because: string): LocalText {
  const [head = '', rest = ''] = parted(because, ':');
  switch (head) {
    case 'property': return { en: `It is put into a property, and the property's name tells: ${lowered(signalText(rest).en)}`, 'zh-cn': `它被放入一个属性，由属性名得知：${signalText(rest)['zh-cn']}` };
    case 'part-of': return { en: `It is a part of something that is personal data: ${lowered(signalText(rest).en)}`, 'zh-cn': `它是个人信息的一部分：${signalText(rest)['zh-cn']}` };
    case 'type': return { en: `The declared type of the value has such a field: ${lowered(signalText(rest).en)}`, 'zh-cn': `该值声明的类型有这样的字段：${signalText(rest)['zh-cn']}` };
    case 'strong-token': return { en: `The word '${rest}' at the end of the name says so by itself.`, 'zh-cn': `名称末尾的词“${rest}”本身即可说明。` };
    case 'pinyin': return { en: `The name ends in the pinyin '${rest}', which says so by itself.`, 'zh-cn': `名称以拼音“${rest}”结尾，本身即可说明。` };
    case 'label': return { en: `The text '${rest}' beside it asks for that.`, 'zh-cn': `旁边的文字“${rest}”要求填写该信息。` };
    case 'autocomplete': return { en: `Its autocomplete attribute or type is '${rest}'.`, 'zh-cn': `其 autocomplete 属性或类型为“${rest}”。` };
    case 'comment': return { en: `The comment at its declaration says '${rest}'.`, 'zh-cn': `声明处的注释写有“${rest}”。` };
    case 'person-record': return { en: `'${rest}' stands for a person as a whole; which fields it holds is not known, so this is less certain.`, 'zh-cn': `“${rest}”指代一个人的整条记录；其中有哪些字段未知，因此把握较小。` };
    case 'request-body': return { en: 'It is the whole body of a request, as somebody sent it.', 'zh-cn': '它是他人发来的整个请求体。' };
    case 'record-kept': return { en: 'It is a record that a store of persons gave.', 'zh-cn': '它是从人员数据存储中取出的一条记录。' };
    case 'part-read': return { en: 'Code beside it reads that part of it.', 'zh-cn': '旁边的代码读取了它的这一部分。' };
    case 'person-id': return { en: 'It is the id of a person, by which somebody is told from others.', 'zh-cn': '它是某人的标识，可将其与他人区分。' };
    case 'parameter': return { en: 'A model names the parameter as a source.', 'zh-cn': '模型将该参数列为来源。' };
    case 'model': return { en: 'A model of the API says that it gives such data.', 'zh-cn': 'API 模型说明它给出此类信息。' };
    case 'counted': return { en: 'A device keeps under such a key what somebody did, or that they were here before.', 'zh-cn': '设备以这样的键保存某人做过什么，或其曾经来过。' };
    case 'weak-token': case 'context-pinyin': return weakText(rest);
    default: return { en: because, 'zh-cn': because };
  }
}

/** A word that says little by itself, and what stood near it. */
function weakText(rest: string): LocalText {
  const [word = '', signal = ''] = parted(rest, '+');
  const [kind = '', value = ''] = parted(signal, ':');
  const near: Readonly<Record<string, LocalText>> = {
    owner: { en: `the object it is read from is a person ('${value}')`, 'zh-cn': `它所属的对象是人（“${value}”）` },
    word: { en: `the name itself names a person ('${value}')`, 'zh-cn': `名称本身提到人（“${value}”）` },
    'part-of': { en: `the object it is read from is such data itself ('${value}')`, 'zh-cn': `它所属的对象本身就是此类信息（“${value}”）` },
    of: { en: `it is read from '${value}', which is known to have such data`, 'zh-cn': `它取自“${value}”，后者通常含有此类信息` },
    kin: { en: `'${value}' beside it is a datum of the same group`, 'zh-cn': `其旁边的“${value}”是同一组的信息` },
    siblings: { en: 'names beside it are personal data', 'zh-cn': '其旁边的名称是个人信息' },
    type: { en: `its type is '${value}'`, 'zh-cn': `其类型为“${value}”` },
    module: { en: 'the file is named after a person', 'zh-cn': '所在文件以人命名' },
    comment: { en: `the comment at it says '${value}'`, 'zh-cn': `其注释写有“${value}”` },
  };
  const found = near[kind] ?? { en: signal, 'zh-cn': signal };
  return { en: `The word '${word}' says little alone; it counts because ${found.en}.`, 'zh-cn': `单独的“${word}”说明不了什么；它算数是因为${found['zh-cn']}。` };
}

/** Puts into words why a name was taken for nothing. */
export function refusalText({ text, refusal, nearest }: InspectedName): LocalText {
  switch (refusal) {
    case 'fact': return { en: `'${text}' tells something about a datum and is not the datum.`, 'zh-cn': `“${text}”说明的是有关信息的事实，不是信息本身。` };
    case 'description': return { en: `'${text}' is read from an object that speaks about fields, such as their errors or labels.`, 'zh-cn': `“${text}”取自描述字段的对象，如错误提示或标签。` };
    case 'thing': return { en: `'${text}' is read from a thing and not from a person.`, 'zh-cn': `“${text}”取自事物，而不是人。` };
    case 'type': return { en: `'${text}' is declared to be of a type that cannot hold such a datum.`, 'zh-cn': `“${text}”声明的类型不可能存放该信息。` };
    case 'constant': return { en: `'${text}' is a constant or a type.`, 'zh-cn': `“${text}”是常量或类型。` };
    case 'neighbours': return { en: `A name beside '${text}' says that it is something else.`, 'zh-cn': `“${text}”旁边的名称说明它另有所指。` };
    case 'alone': return { en: `'${text}' says too little alone, and nothing near it names a person.`, 'zh-cn': `单独的“${text}”说明不了什么，附近也没有指代人的名称。` };
    case 'vague': return { en: `'${text}' is too vague a word to count anywhere.`, 'zh-cn': `“${text}”过于笼统，不作为依据。` };
    default: return { en: `'${text}' ends in no word for personal data${nearText(nearest).en}.`, 'zh-cn': `“${text}”末尾没有表示个人信息的词${nearText(nearest)['zh-cn']}。` };
  }
}

function nearText(nearest: readonly NearWord[]): LocalText {
  if (nearest.length === 0) return { en: '', 'zh-cn': '' };
  const each = (how: NearWord['how']) => nearest.filter(one => one.how === how).map(({ text, category }) => ({ text, category }));
  const within = each('within');
  const alike = each('alike');
  const list = (words: typeof within, comma: string, quotes: readonly [string, string]) => words.map(({ text, category }) => `${quotes[0]}${text}${quotes[1]} (${category})`).join(comma);
  const en = [...(within.length > 0 ? [`it has ${list(within, ', ', ["'", "'"])} in it, and goes on`] : []), ...(alike.length > 0 ? [`the nearest is ${list(alike, ', ', ["'", "'"])}`] : [])];
  const zh = [...(within.length > 0 ? [`其中含有${list(within, '、', ['“', '”'])}，但其后还有别的词`] : []), ...(alike.length > 0 ? [`最接近的是${list(alike, '、', ['“', '”'])}`] : [])];
  return { en: `; ${en.join('; ')}`, 'zh-cn': `；${zh.join('；')}` };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function parted(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
