import type { AnsweredDatum, AnsweredRecord, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { columnSuggestions, columnTitles } from '../fix/column-suggestions.js';
import { querySuggestions, queryTitles } from '../fix/query-suggestions.js';
import { quoteNames } from '../quote-names.js';

interface Options {
  /** Tables whose rows anybody may read. */
  readonly publicTables: readonly string[];
}

export default createRule({
  name: 'no-sensitive-overexposure',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow answering whoever asks with records of other people, and anybody with their passwords', 'zh-cn': '禁止向任意请求者返回他人的个人信息记录，或在响应中返回密码' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 25, 51(4)', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(c)(f), 25(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      open: {
        en: "'{{api}}' answers whoever asks with {{data}} of all rows that '{{name}}' gives; a check of who asks before it, or fewer columns, would satisfy the rule.",
        'zh-cn': '“{{api}}”不核实请求者身份，便返回“{{name}}”得到的所有人的{{data}}；先核实请求者身份，或减少返回的列，即可满足本规则。',
      },
      openWhole: {
        en: "'{{api}}' answers whoever asks with all columns of all rows that '{{name}}' gives; a check of who asks before it, or a choice of columns, would satisfy the rule.",
        'zh-cn': '“{{api}}”不核实请求者身份，便返回“{{name}}”得到的所有人的全部列；先核实请求者身份，或只选择需要的列，即可满足本规则。',
      },
      secret: {
        en: "'{{api}}' answers with {{data}} of '{{name}}'; a choice of columns without it would satisfy the rule.",
        'zh-cn': '“{{api}}”的响应包含“{{name}}”的{{data}}；选择不含该项的列即可满足本规则。',
      },
    },
    fixes: { ...columnTitles, ...queryTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { publicTables: { type: 'array', items: { type: 'string' }, description: 'Tables whose rows anybody may read.' } },
    }],
    defaultOptions: { publicTables: [] as readonly string[] },
  },
  check(facts, report, { publicTables }: Options) {
    for (const { span, api, records, isOpen, path } of facts.responses) {
      for (const record of records) {
        if (publicTables.includes(record.table)) continue;
        const secrets = record.data.filter(isSecret);
        const open = isOpen && record.many ? record.data.filter(datum => !isSecret(datum) && counts(facts, datum, record)) : [];
        // Which columns there are nobody knows; that they are of persons, the table says.
        const isUnknown = isOpen && record.many && record.isWhole && record.data.length === 0 && record.isOfPrivatePersons;
        const data = [...open, ...secrets];
        if (data.length === 0 && !isUnknown) continue;
        report({
          span, messageId: isUnknown ? 'openWhole' : open.length > 0 ? 'open' : 'secret', path,
          confidence: isUnknown || !data.some(({ confidence }) => confidence === 'high') || record.isWhole ? 'medium' : 'high',
          data: { api, name: record.name, data: quoteNames(data.map(({ name }) => name)) },
          related: data.flatMap(({ place, name }) => (place ? [{ place, kind: 'source' as const, text: name }] : [])),
          fixes: [...columnSuggestions(facts, record, data), ...querySuggestions(facts, record, data)],
        });
        break;
      }
    }
  },
});

/** Whether a column lets somebody in. */
function isSecret({ category, name }: AnsweredDatum): boolean {
  return category === 'user.authorization.password' && !/(?:^is|^has|At$|_at$|Date$|Changed$|Expires?$|Count$)/.test(name);
}

/** What is worth more than a name: how to reach somebody, and what the law lists. Of people whom everybody may know by their trade the latter alone. */
function counts(facts: FileFacts, { category, confidence }: AnsweredDatum, { isOfPrivatePersons }: AnsweredRecord): boolean {
  if (confidence === 'low') return false;
  if (category.startsWith('user.contact.') || category === 'user.demographic.date_of_birth') return isOfPrivatePersons;
  return facts.sensitivityOf(category) !== 'ordinary' && !/^(?:user\.childrens|user\.content|user\.account|x\.event|user\.unique_id)/.test(category);
}
