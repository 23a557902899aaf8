import { matchToken } from './match-token.js';
import { remember, type Memory } from './remember.js';
import { splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { findPhrase, findRuns, hasChinese } from './word-table.js';

/** The category that a text names, and the words that name it. */
export interface LabelMatch {
  readonly category: string;
  readonly text: string;
}

/** Reads what a label, placeholder or description of a field asks for. Chinese labels match anywhere, and both by their last noun. */
export function readLabel(vocabulary: Vocabulary, label: string): LabelMatch | undefined {
  const example = readExample(label);
  if (example || !hasChinese(label)) return example ?? readEnglish(vocabulary, withoutMarks(label));
  return remember(labels, vocabulary, label, () => {
    const found = findLabel(vocabulary, simplified(label));
    const follows = found && vocabulary.names.labelRemarks.some(remark => found.after.startsWith(remark));
    return found && !follows ? { category: found.category, text: found.text } : undefined;
  });
}

/** Whether a label says of what a category names that it is something else: a "College ID card" is no card of the state. */
export function saysOther(vocabulary: Vocabulary, label: string, category: string): boolean {
  const { tokens, limits } = vocabulary.names;
  const words = splitWords(label.replace(/\(.*?\)/g, ''));
  const found = findRuns(words, run => (tokens.get(run)?.category === category ? run : undefined));
  return found.length > 0 && found.every(({ start }) => limits.get(category)!.notAfter.has(words[start - 1] ?? ''));
}

/** Reads what a comment beside a declaration says its value is: a Chinese label that ends a clause, and no list of codes. */
export function readComment(vocabulary: Vocabulary, comment: string): LabelMatch | undefined {
  if (!hasChinese(comment) || /\d\s*[-:：=、.]?\s*\p{Script=Han}/u.test(comment)) return undefined;
  const found = findLabel(vocabulary, simplified(comment));
  return found && /^(?:[码号]|号码|信息|列表)?(?:$|[^\p{Script=Han}])/u.test(found.after) ? { category: found.category, text: found.text } : undefined;
}

/** What an example says is asked for: `bob@work.com`, `+44 20 7946 0000`, dots for a password. */
function readExample(label: string): LabelMatch | undefined {
  const address = /(?:^|[\s:])([\w.+-]+)@[\w-]+\.\w{2,}$/.exec(label);
  const isOfOffice = address && /^(?:no-?reply|support|admin|info|hello|contact|sales)$/i.test(address[1]!) && !ofWebmail.test(label);
  if (address && !isOfOffice) return { category: 'user.contact.email', text: label };
  if (/^(?:e\.g\.?:?\s*)?(?:\+\d{1,3}[\s-]*)?\(?\d{3}\)?[\s-]\d{3}[\s-]\d{3,4}$|^\+\d{1,3}[\s-]?\d[\d\s-]{7,12}$/i.test(label.trim())) return { category: 'user.contact.phone_number', text: label };
  if (/^(?:例如?[：:]\s*|如[：:]?\s*)?1[3-9]\d{9}$/.test(label.trim())) return { category: 'user.contact.phone_number', text: label };
  if (/^(?:例如?[：:]\s*|如[：:]?\s*)?(?:张三|李四|王五|小明)(?:丰)?$/.test(label.trim())) return { category: 'user.name', text: label };
  if (/^(?:e\.g\.?:?\s*)?(?:\d{3}|[xX#]{3})-(?:\d{2}|[xX#]{2})-(?:\d{4}|[xX#]{4})$/.test(label.trim())) return { category: 'user.government_id.national_identification_number', text: label };
  if (/^(?:enter\s+)?(?:the\s+|your\s+)?[4-8][- ]digit\s+(?:verification\s+)?(?:code|pin)$/i.test(label.trim())) return { category: 'user.authorization.password', text: label };
  if (/^(?:https?:\/\/)?(?:www\.)?(?:linkedin\.com\/in|(?:instagram|facebook|twitter|x)\.com)\/[\w.@-]+\/?$/i.test(label.trim())) return { category: 'x.social.contact_accounts', text: label };
  if (/^[•●*]{4,}$/.test(label.trim())) return { category: 'user.authorization.password', text: label };
  if (/^(?:\d{4}[\s-]?){4}$|^MM\s?\/\s?YY(?:YY)?$/.test(label.trim())) return { category: 'user.financial.credit_card', text: label };
  if (/^\d{1,5}\s+[A-Z][a-z]+\s+(?:St|Street|Ave|Avenue|Road|Rd|Lane)\b/.test(label.trim())) return { category: 'user.contact.address', text: label };
  return /^(?:e\.g\.?:?\s*)?(?:dr\.?\s+)?(?:john|jane)\s+(?:doe|smith)$/i.test(label.trim()) ? { category: 'user.name', text: label } : undefined;
}

/** Hosts where people have their addresses, whatever these begin with. */
const ofWebmail = /@(?:gmail|outlook|hotmail|yahoo|icloud|qq|163|126|foxmail|gmx|proton(?:mail)?|live|aol)\.\w{2,}$/i;

/** A text without the marks of its letters: Prenom of Prénom. */
function withoutMarks(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss') : text;
}

/** Characters of labels as Taiwan and Hong Kong write them, or as they are often mixed up, and how the vocabulary has them. */
const simplerForms: ReadonlyMap<string, string> = new Map(
  [...'機机號号碼码電电話话郵邮聯联繫系絡络證证護护駕驾駛驶別别齡龄歲岁國国學学歷历業业職职務务單单銀银帳账帐账賬账戶户稱称暱昵實实員员頭头簡简紹绍個个資资訊讯體体溫温壓压過过醫医療疗診诊斷断處处藥药車车監监緊紧遞递寢寝婚婚姻姻況况狀状態态種种族族貫贯積积險险險险傳传染染錄录軌轨跡迹蹤踪瀏浏覽览購购買买記记儲储額额稅税貸贷薪薪資资權权審审請请輸输入入選选擇择填填寫写您您址址區区縣县鄉乡鎮镇樓楼層层門门牌牌現现住住開开發发認认識识臉脸紋纹聲声測测檢检驗验術术產产懷怀歡欢趣趣愛爱僱雇離离貴贵姓姓氏氏經经理理負负責责'.matchAll(/(.)(.)/gu)].map(([, one, other]) => [one!, other!]),
);

function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, character => simplerForms.get(character) ?? character);
}

/** Reads an English label: as a whole, without what stands in brackets, and without what says where it goes: "OTP sent to your phone". */
function readEnglish(vocabulary: Vocabulary, label: string): LabelMatch | undefined {
  if (seeking.test(label)) return undefined;
  const whole = label.replace(asking, '').replace(/['’]s\b/g, '');
  const plain = whole.replace(/\(.*?\)|[*:]+\s*$/g, '').trim();
  const clause = plain.replace(/\s(?:sent|for|from|that|which|where|so|if|we|you)\s.*$/is, '');
  for (const text of new Set([whole, plain, clause])) {
    if (splitWords(text).length > longestLabel) continue;
    const match = matchToken(vocabulary, text);
    const isSure = match?.kind === 'strong' || (match?.kind === 'weak' && (/\byour\b/i.test(label) || match.person !== undefined || (match.exact && ofPerson.test(match.category))));
    if (isSure) return { category: match.category, text: match.text };
  }
  return undefined;
}

/** What is longer explains: "e.g. the photo is blurry, or does not match the ID card". */
const longestLabel = 9;

/** How a label begins whose field narrows a list: "Search by name or email". */
const seeking = /^\s*(?:search|filter|sort|find|look\s+up)\b/i;

/** What stands before the datum where a field asks for it: "Please enter your". */
const asking = /^\s*(?:please\s+)?(?:(?:enter|re-?enter|type|input|provide|add|upload|attach|choose|pick|select|list|do\s+you\s+have|any|fill\s+in|what(?:'s|\s+is|\s+are)|e\.g\.?|the|a|an|your|in)\s+)+/i;

/** Categories whose weak words, alone on the label of a field, are about people: "Age" and "PIN", not "Title" or "Address". */
const ofPerson = /^user\.(?:account\.username|authorization\.password|demographic|government_id|health_and_medical)|^x\.education/;

const labels: Memory<LabelMatch | undefined> = new WeakMap();

function findLabel(vocabulary: Vocabulary, text: string): (LabelMatch & { readonly after: string }) | undefined {
  const { labels: known, labelNothing, labelNoise, labelOwners } = vocabulary.names;
  // A word to leave out may be the beginning of a label: 用户 of 用户名.
  const stated = withoutBrackets(text);
  const plain = labelNoise.reduce((rest, noise) => (known.has(rest) ? rest : rest.replaceAll(noise, '')), stated);
  if (findPhrase(plain, labelNothing) !== undefined) return undefined;
  let found: (LabelMatch & { readonly start: number; readonly end: number }) | undefined;
  // The noun that is meant stands last: 联系人电话 is a phone number. Of those that end together the longest says most.
  for (const [text, category] of known) {
    if (text.startsWith('=')) {
      if (plain === text.slice(1)) return { category, text: plain, after: '' };
      continue;
    }
    const start = plain.lastIndexOf(text);
    const end = start + text.length;
    if (start >= 0 && end > (found?.end ?? 0)) found = { category, text, start, end };
  }
  if (!found) return undefined;
  const before = plain.slice(0, found.start).replace(/的$/, '');
  return labelOwners.some(owner => before.endsWith(owner)) ? undefined : { category: found.category, text: found.text, after: plain.slice(found.end) };
}

/** A label without what stands in brackets, which is an example or a limit, where a word of Chinese is left: 评价来源（如：电话反馈）. */
function withoutBrackets(text: string): string {
  const rest = text.replace(/[（(][^（()）]*[)）]/g, '');
  return hasChinese(rest) ? rest : text;
}
