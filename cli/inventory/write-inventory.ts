import type { Locale, LocalText } from '../../eslint-plugin/rule.js';
import { writeHtmlPage } from '../report/html-page.js';
import { bothLanguages, escapeMarkup } from '../report/markup.js';
import { recipientText } from '../recipient-words.js';
import { severityWords, sinkWords } from '../report/words.js';
import type { Inventory, InventoryRow } from './collect-inventory.js';
import type { InventoryChange } from './compare-inventories.js';

/** What an inventory is written from. */
export interface InventoryReport {
  readonly inventory: Inventory;
  readonly change?: InventoryChange;
  readonly locale: Locale;
  readonly version: string;
  /** A place as `src/a.ts:12`. */
  where(place: InventoryRow['places'][number]): string;
}

export const inventoryFormats = ['markdown', 'csv', 'json', 'html'] as const;
export type InventoryFormat = (typeof inventoryFormats)[number];

/** Writes an inventory in one format. */
export function writeInventory(report: InventoryReport, format: InventoryFormat): string {
  switch (format) {
    case 'markdown': return writeMarkdown(report);
    case 'csv': return writeCsv(report);
    case 'json': return writeJson(report);
    case 'html': return writeHtml(report);
  }
}

const texts = {
  title: { en: 'Inventory of personal data', 'zh-cn': '个人信息处理清单' },
  columns: {
    category: { en: 'Data', 'zh-cn': '信息' }, key: { en: 'Category', 'zh-cn': '类别' }, operation: { en: 'What happens', 'zh-cn': '处理' }, purposes: { en: 'Purposes', 'zh-cn': '目的' },
    basis: { en: 'Basis', 'zh-cn': '依据' }, recipient: { en: 'Recipient', 'zh-cn': '接收方' }, retention: { en: 'Retention', 'zh-cn': '保存期限' },
    places: { en: 'Places', 'zh-cn': '代码位置' }, state: { en: 'Findings', 'zh-cn': '检查结果' }, declared: { en: 'In the policy', 'zh-cn': '策略中' },
  },
  bases: {
    consent: '同意', contract: '合同', 'legal-obligation': '法定义务', 'vital-interest': '重大利益', 'public-interest': '公共利益', employment: '人力资源管理', 'legitimate-interest': '正当利益', 'public-data': '已公开的信息',
  } as Readonly<Record<string, string>>,
  asked: { en: 'asked for', 'zh-cn': '要求填写' },
  yes: { en: 'yes', 'zh-cn': '是' },
  no: { en: 'no', 'zh-cn': '否' },
  none: { en: 'none', 'zh-cn': '无' },
  difference: { en: 'Difference to privacy.yml', 'zh-cn': '与 privacy.yml 的差异' },
  undeclared: { en: 'In the code, not in the policy', 'zh-cn': '代码中有，策略中没有' },
  stale: { en: 'In the policy, not seen in the code', 'zh-cn': '策略中有，代码中未见' },
  undeclaredRecipients: { en: 'Recipients in the code, not in the policy', 'zh-cn': '代码中的接收方，策略中没有' },
  staleRecipients: { en: 'Recipients in the policy, not seen in the code', 'zh-cn': '策略中的接收方，代码中未见' },
  staleGuards: { en: 'Checks of consent in the policy that no file has', 'zh-cn': '策略中的同意检查，代码中没有' },
  staleFeatures: { en: 'Features in the policy that hold no file', 'zh-cn': '策略中的功能，没有对应文件' },
  attested: { en: 'What is attested', 'zh-cn': '已作说明的事实' },
  noAssessment: (reasons: LocalText): LocalText => ({ en: `No impact assessment is recorded, and the code ${reasons.en}.`, 'zh-cn': `未记录影响评估，而代码${reasons['zh-cn']}。` }),
  occasions: {
    sensitive: (names: string): LocalText => ({ en: `processes sensitive data (${names})`, 'zh-cn': `处理敏感个人信息（${names}）` }),
    given: (names: string): LocalText => ({ en: `gives data to others (${names})`, 'zh-cn': `向他方提供信息（${names}）` }),
    abroad: (names: string): LocalText => ({ en: `sends data to other regions (${names})`, 'zh-cn': `将信息传至其他地区（${names}）` }),
    decided: (names: string): LocalText => ({ en: `decides by what is known of a person (${names})`, 'zh-cn': `依据个人特征作出决定（${names}）` }),
  },
  attestations: {
    signage: { en: 'Signs stand where people are recognised', 'zh-cn': '识别区域设有标识' },
    impactAssessment: { en: 'An impact assessment was made', 'zh-cn': '已进行影响评估' },
    alternative: { en: 'There is a way without biometrics', 'zh-cn': '提供非生物识别方式' },
    encryptedAtRest: { en: 'The stores are encrypted', 'zh-cn': '存储已加密' },
  },
  same: { en: 'The code and the policy name the same.', 'zh-cn': '代码与策略一致。' },
  since: (base: string): LocalText => ({ en: `Since ${base}`, 'zh-cn': `自 ${base} 以来` }),
  added: { en: 'New', 'zh-cn': '新增' },
  removed: { en: 'Gone', 'zh-cn': '移除' },
  changed: { en: 'Changed', 'zh-cn': '变化' },
  unchanged: { en: 'Nothing changed.', 'zh-cn': '没有变化。' },
  empty: { en: 'No processing of personal data was seen.', 'zh-cn': '未见个人信息处理。' },
  advice: { en: 'It says what the code was seen to do; what was not followed is missing.', 'zh-cn': '本清单说明代码中看到的处理；未能跟踪的部分不在其中。' },
} as const;

/** How many names stand for an occasion; the table above has them all. */
const mostNames = 6;

const colon = { en: ': ', 'zh-cn': '：' } as const;

type Column = keyof typeof texts.columns;
const columns = Object.keys(texts.columns) as readonly Column[];

function operationText({ operation }: InventoryRow): LocalText {
  return operation === 'asked' ? texts.asked : sinkWords[operation];
}

/** In English the words are those of the policy itself. */
function purposesText({ purposes, purposeNames }: InventoryRow): LocalText {
  return { en: purposes.join(', '), 'zh-cn': purposeNames.map(name => name['zh-cn']).join('、') };
}

function basisText({ basis, reference }: InventoryRow): LocalText {
  const withReference = (text: string) => (reference === '' ? text : `${text} (${reference})`.trim());
  return { en: withReference(basis), 'zh-cn': withReference(texts.bases[basis] ?? basis) };
}

function cellOf({ where, locale }: InventoryReport, row: InventoryRow, column: Column): string {
  switch (column) {
    case 'category': return row.name[locale];
    case 'key': return row.category;
    case 'operation': return operationText(row)[locale];
    case 'purposes': return purposesText(row)[locale];
    case 'basis': return basisText(row)[locale];
    case 'recipient': return row.recipientEntry ? `${row.recipient} (${recipientText(row.recipientEntry)[locale]})` : row.recipient;
    case 'retention': return row.retention;
    case 'places': return row.places.map(where).join(' ');
    case 'state': return row.state === 'none' ? texts.none[locale] : `${severityWords[row.state][locale]}${colon[locale]}${row.rules.join(', ')}`;
    case 'declared': return (row.declared ? texts.yes : texts.no)[locale];
  }
}

function differences({ inventory }: InventoryReport): readonly { readonly title: LocalText; readonly items: readonly string[] }[] {
  const { undeclared, stale, undeclaredRecipients, staleRecipients, staleGuards, staleFeatures } = inventory;
  return [
    { title: texts.undeclared, items: undeclared }, { title: texts.stale, items: stale },
    { title: texts.undeclaredRecipients, items: undeclaredRecipients }, { title: texts.staleRecipients, items: staleRecipients },
    { title: texts.staleGuards, items: staleGuards }, { title: texts.staleFeatures, items: staleFeatures },
  ].filter(({ items }) => items.length > 0);
}

/** What the owner answers for, a line each. Of a policy that records no impact assessment it says so where the code gives occasion for one. */
function attestationLines({ inventory: { attestations, hasPolicy, occasions } }: InventoryReport): readonly LocalText[] {
  const lines = attestations.map(({ about, name, evidence }): LocalText => {
    const rest = [...(name === undefined ? [] : [name]), ...(evidence ? [evidence.owner, evidence.date, evidence.link] : [])].join(', ');
    const { en, 'zh-cn': zh } = texts.attestations[about];
    return rest === '' ? { en, 'zh-cn': zh } : { en: `${en}: ${rest}`, 'zh-cn': `${zh}：${rest}` };
  });
  if (!hasPolicy || occasions.length === 0 || attestations.some(({ about }) => about === 'impactAssessment')) return lines;
  const reasons = occasions.map(({ kind, names }) => texts.occasions[kind]([...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ')));
  return [...lines, texts.noAssessment({ en: reasons.map(({ en }) => en).join(', '), 'zh-cn': reasons.map(({ 'zh-cn': zh }) => zh).join('，') })];
}

function changes(report: InventoryReport, change: InventoryChange): readonly { readonly title: LocalText; readonly items: readonly string[] }[] {
  const { locale } = report;
  const line = (row: InventoryRow) => [row.category, operationText(row)[locale], ...(row.recipient === '' ? [] : [row.recipient]), row.purposes.join('+')].filter(part => part !== '').join(' · ');
  const differing = (before: InventoryRow, after: InventoryRow) => (['basis', 'recipient', 'retention', 'places', 'state', 'declared'] as const).filter(column => cellOf(report, before, column) !== cellOf(report, after, column)).map(column => `${texts.columns[column][locale]}${colon[locale]}${cellOf(report, before, column) || '–'} → ${cellOf(report, after, column) || '–'}`);
  return [
    { title: texts.added, items: change.added.map(line) }, { title: texts.removed, items: change.removed.map(line) },
    { title: texts.changed, items: change.changed.map(({ before, after }) => `${line(after)} (${differing(before, after).join('; ')})`) },
  ].filter(({ items }) => items.length > 0);
}

function writeMarkdown(report: InventoryReport): string {
  const { inventory, change, locale } = report;
  const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
  const row = (cells: readonly string[]) => `| ${cells.map(cell => escape(cell).replace(/\s+/g, ' ')).join(' | ')} |`;
  const lists = (sections: ReturnType<typeof differences>) => sections.flatMap(({ title, items }) => [`${title[locale]}${colon[locale].trim()}`, '', ...items.map(item => `- ${escape(item)}`), '']);
  const difference = differences(report);
  const attested = attestationLines(report);
  const changed = change ? changes(report, change) : [];
  return `${[
    `# ${texts.title[locale]}`, '',
    ...(inventory.rows.length === 0 ? [texts.empty[locale]] : [row(columns.map(column => texts.columns[column][locale])), row(columns.map(() => '---')), ...inventory.rows.map(one => row(columns.map(column => cellOf(report, one, column))))]), '',
    `## ${texts.difference[locale]}`, '', ...(difference.length === 0 ? [texts.same[locale], ''] : lists(difference)),
    ...(attested.length > 0 ? [`## ${texts.attested[locale]}`, '', ...attested.map(line => `- ${escape(line[locale])}`), ''] : []),
    ...(change ? [`## ${texts.since(change.base)[locale]}`, '', ...(changed.length === 0 ? [texts.unchanged[locale], ''] : lists(changed))] : []),
    texts.advice[locale],
  ].join('\n')}\n`;
}

/** One line for each row; cells that a spreadsheet would take for a formula begin with an apostrophe. */
function writeCsv(report: InventoryReport): string {
  const cell = (text: string) => `"${(/^[\s]*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = [columns.map(column => texts.columns[column][report.locale]), ...report.inventory.rows.map(row => columns.map(column => cellOf(report, row, column)))];
  return `${lines.map(line => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function writeJson(report: InventoryReport): string {
  const { inventory, change, version, where } = report;
  const plain = ({ places, ...row }: InventoryRow) => ({ ...row, places: places.map(where) });
  return `${JSON.stringify({
    version: 1, tool: { name: 'privacy-lint', version }, ...inventory, rows: inventory.rows.map(plain),
    ...(change && { change: { base: change.base, added: change.added.map(plain), removed: change.removed.map(plain), changed: change.changed.map(({ before, after }) => ({ before: plain(before), after: plain(after) })) } }),
  }, null, 2)}\n`;
}

function writeHtml(report: InventoryReport): string {
  const { inventory, change, locale, version, where } = report;
  const cell = (row: InventoryRow, column: Column): string => {
    switch (column) {
      case 'category': return `<strong>${bothLanguages(row.name)}</strong>`;
      // A key is one long word that may break where its parts meet.
      case 'key': return escapeMarkup(row.category).replace(/[._]/g, '$&<wbr>');
      case 'operation': return bothLanguages(operationText(row));
      case 'purposes': return row.purposes.length === 0 ? '' : bothLanguages(purposesText(row));
      case 'basis': return row.basis === '' && row.reference === '' ? '' : bothLanguages(basisText(row));
      case 'recipient': return `${escapeMarkup(row.recipient)}${row.recipientEntry ? ` (${bothLanguages(recipientText(row.recipientEntry))})` : ''}`;
      case 'declared': return bothLanguages(row.declared ? texts.yes : texts.no);
      case 'places': return `<details><summary>${row.places.length}</summary><ul class="list">${row.places.map(place => `<li><code>${escapeMarkup(where(place))}</code></li>`).join('')}</ul></details>`;
      case 'state': return row.state === 'none' ? bothLanguages(texts.none) : `<span class="badge ${row.state}">${bothLanguages(severityWords[row.state])}</span>${escapeMarkup(row.rules.join(', '))}`;
      default: return escapeMarkup(cellOf(report, row, column));
    }
  };
  // In a narrow window each row stands as a list, where a cell has its column's name before it.
  const cellIn = (row: InventoryRow, column: Column): string => {
    const content = cell(row, column);
    return `<td${content === '' ? ' class="empty"' : ''}><span class="label">${bothLanguages(texts.columns[column])}</span><div>${content}</div></td>`;
  };
  const attested = attestationLines(report);
  const table = `<div class="wide"><table><thead><tr>${columns.map(column => `<th scope="col">${bothLanguages(texts.columns[column])}</th>`).join('')}</tr></thead><tbody>${inventory.rows.map(row => `<tr>${columns.map(column => cellIn(row, column)).join('')}</tr>`).join('')}</tbody></table></div>`;
  const section = (title: LocalText, parts: ReturnType<typeof differences>, otherwise: LocalText) => `<section><h2>${bothLanguages(title)}</h2>${parts.length === 0 ? `<p>${bothLanguages(otherwise)}</p>` : parts.map(({ title: name, items }) => `<h3>${bothLanguages(name)}</h3><ul class="list">${items.map(item => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`).join('')}</section>`;
  return writeHtmlPage({
    locale, version, title: texts.title, footer: texts.advice,
    style: [
      'main, header, footer { max-width: 90rem; } .wide { overflow-x: auto; } .wide table { min-width: 64rem; } .wide th, .wide td { overflow-wrap: normal; padding-right: 1rem; } h3 { margin-top: 1rem; } .wide .label { display: none; } .wide summary { padding: 0; }',
      '@media (max-width: 60rem) { .wide table { min-width: 0; } .wide thead { display: none; } .wide table, .wide tbody { display: block; } .wide tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); } .wide td { display: grid; grid-template-columns: 7.5rem 1fr; gap: .5rem; border: 0; padding: .1rem 0; overflow-wrap: anywhere; } .wide td.empty { display: none; } .wide .label { display: block; color: var(--soft); } }',
    ].join(' '),
    main: [
      `<section><p></p>${inventory.rows.length === 0 ? `<p>${bothLanguages(texts.empty)}</p>` : table}</section>`,
      section(texts.difference, differences(report), texts.same),
      ...(attested.length > 0 ? [`<section><h2>${bothLanguages(texts.attested)}</h2><ul class="list">${attested.map(line => `<li>${bothLanguages(line)}</li>`).join('')}</ul></section>`] : []),
      ...(change ? [section(texts.since(change.base), changes(report, change), texts.unchanged)] : []),
    ].join('\n'),
  });
}
