import { stringify } from 'yaml';
import type { ProjectGuard } from '../../analysis/index.js';
import type { Locale, LocalText } from '../../eslint-plugin/rule.js';
import { appTypeIds } from '../../policy/necessary-information.js';
import { wrap } from '../report/text-width.js';
import type { Inventory, InventoryRow } from '../inventory/collect-inventory.js';

/** What a proposed policy is made from. */
export interface ProposalFacts {
  readonly inventory: Inventory;
  readonly guards: readonly ProjectGuard[];
  readonly locale: Locale;
  where(place: InventoryRow['places'][number]): string;
}

/** How many places stand behind a category. */
const mostPlaces = 2;

/**
 * Writes a policy from what the code was seen to do. What only a person can know (laws, the type of app, a legal basis, how long data is
 * kept, what part a recipient plays) is left as a question in a comment, and nothing stands in its place.
 */
export function proposePolicy({ inventory: { rows, undeclaredRecipients }, guards, locale, where }: ProposalFacts): string {
  const ask = (text: LocalText) => `# ${text[locale]}`;
  // An entry for all there is would let every later category pass.
  const categories = [...new Set(rows.map(({ category }) => category))].filter(category => category !== 'user');
  const data = categories.flatMap(category => {
    const own = rows.filter(row => row.category === category);
    const places = [...new Set(own.flatMap(row => row.places.map(where)))];
    const purposes = [...new Set(own.flatMap(row => row.purposes))];
    return [
      `  # ${own[0]!.name[locale]}: ${oneLine([...places.slice(0, mostPlaces), ...(places.length > mostPlaces ? [`+${places.length - mostPlaces}`] : [])].join(', '))}`,
      `  - category: ${category}`,
      ...(purposes.length > 0 ? [`    purposes: [${purposes.join(', ')}] ${ask(texts.purposesSeen)}`] : ['    # purposes: []']),
      '    # basis:', '    # retention:',
    ];
  });
  const recipients = undeclaredRecipients.flatMap(name => [
    `#   ${ask(texts.recipient(oneLine(name)))}`,
    `#   - name: ${scalar(name)}`, '#     role:', '#     region:',
    `#     categories: [${[...new Set(rows.filter(row => row.recipient === name).map(row => row.category))].join(', ')}]`,
    ...(/^[\w-]+(\.[\w-]+)+$/.test(name) ? [`#     hosts: [${name}]`] : []),
  ]);
  const checks = guards.map(({ name, file }) => `#     - { function: ${scalar(`${file.replace(/\.[cm]?[jt]sx?$/, '')}#${name}`)}, purpose: { argument: 0 }, level: }`);
  return `${[
    ask(texts.head), 'extends: [privacy:recommended]', '',
    ask(texts.jurisdictions), '# jurisdictions: [cn, eu]', '',
    ask(texts.appTypes), ...wrap([...appTypeIds].join(', '), 100).map(line => `#   ${line}`), '# appTypes: []', '',
    ask(texts.audience), '# audience: consumer', ask(texts.deployment), '# deployment: online', '',
    ...(data.length > 0 ? [ask(texts.data), ask(texts.purposes), ask(texts.basis), ask(texts.retention), 'data:', ...data, ''] : [ask(texts.noData), '# data: []', '']),
    ...(recipients.length > 0 ? [ask(texts.recipients), '# recipients:', ...recipients, ''] : []),
    ...(checks.length > 0 ? [ask(texts.guards), '# consent:', '#   guards:', ...checks, ''] : []),
  ].join('\n')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A text as YAML writes it on one line. */
function scalar(text: string): string {
  return stringify(oneLine(text), { lineWidth: 0 }).trimEnd();
}

const texts = {
  head: { en: 'What this project says of its personal data. Written from the code; lines behind # are questions that only a person can answer.', 'zh-cn': '本项目对个人信息的说明。依据代码生成；# 之后的行是只有人才能回答的问题。' },
  jurisdictions: { en: 'Where do the people live whose data this is? cn, eu, us-il, us-ca, us-ny. Without an answer, cn and eu count.', 'zh-cn': '这些信息属于哪里的人？cn、eu、us-il、us-ca、us-ny。不回答则按 cn 和 eu。' },
  appTypes: { en: 'Which of the 39 types of app is it? It decides which data are necessary, and is never guessed.', 'zh-cn': '属于 39 类常见应用中的哪些？它决定哪些信息是必要的，从不猜测。' },
  audience: { en: 'Who uses it: consumer, business or staff?', 'zh-cn': '谁在使用：consumer、business 还是 staff？' },
  deployment: { en: 'Where does it run: online, store, kiosk, public-space, residential-entrance or workplace?', 'zh-cn': '在哪里运行：online、store、kiosk、public-space、residential-entrance 还是 workplace？' },
  data: { en: 'What the code collects, with the places. An entry that stays says that the project means to.', 'zh-cn': '代码收集的信息及位置。保留条目即表示项目有意为之。' },
  noData: { en: 'No collection of personal data was seen in the code.', 'zh-cn': '代码中未见收集个人信息。' },
  purposesSeen: { en: 'as the called APIs say', 'zh-cn': '依据所调用的 API' },
  purposes: { en: 'purposes: what is it used for?', 'zh-cn': 'purposes：用于什么目的？' },
  basis: { en: 'basis: by which right? consent, contract, legal-obligation, vital-interest, public-interest, employment, legitimate-interest, public-data', 'zh-cn': 'basis：法律依据是什么？consent、contract、legal-obligation、vital-interest、public-interest、employment、legitimate-interest、public-data' },
  retention: { en: 'retention: how long is it kept? P30D is 30 days, P2Y two years.', 'zh-cn': 'retention：保存多久？P30D 为 30 天，P2Y 为两年。' },
  recipients: { en: 'Companies that the code gives data to. Take away the # of those that are right, and say their role.', 'zh-cn': '代码向其提供信息的公司。去掉正确条目的 #，并写明其角色。' },
  recipient: (name: string): LocalText => ({ en: `Does ${name} work on your instructions (processor) or for itself (controller)? In which region?`, 'zh-cn': `${name} 是受托处理（processor）还是自行决定（controller）？在哪个地区？` }),
  guards: { en: 'Checks of consent that were recognised by their names. Are they right? Of which level: acknowledged, purpose, separate or written?', 'zh-cn': '依名称识别出的同意检查。是否正确？级别是 acknowledged、purpose、separate 还是 written？' },
} as const;
