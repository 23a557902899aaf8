import type { LocalText } from '../eslint-plugin/rule.js';
import { findClosestName } from '../policy/closest-name.js';

/** What the scan says beside its report. */
export const scanTexts = {
  progress: {
    read: { en: 'Reading files…', 'zh-cn': '正在读取文件…' },
    analyse: { en: 'Analysing…', 'zh-cn': '正在分析…' },
    check: { en: 'Checking rules…', 'zh-cn': '正在检查规则…' },
  },
  engineFailed: { en: 'The analysis failed; the report is not complete.', 'zh-cn': '分析出错，报告不完整。' },
  oneThread: { en: 'The option --threads changes nothing: one thread does all the work.', 'zh-cn': '选项 --threads 不改变任何结果：全部工作由一个线程完成。' },
  twoFormats: (formats: readonly string[]): LocalText => ({
    en: `Only one format can go to the terminal; give an --output to all but one of ${formats.join(', ')}.`,
    'zh-cn': `只能有一种格式输出到终端；请为 ${formats.join('、')} 中除一种以外的格式指定 --output。`,
  }),
  noSuchPath: (path: string): LocalText => ({ en: `'${path}' does not exist.`, 'zh-cn': `“${path}”不存在。` }),
  unreadablePath: (path: string, reason: string): LocalText => ({ en: `'${path}' could not be read: ${reason}.`, 'zh-cn': `无法读取“${path}”：${reason}。` }),
  notASource: (path: string): LocalText => ({ en: `'${path}' is neither a folder nor a TypeScript, JavaScript or Vue file.`, 'zh-cn': `“${path}”既不是文件夹，也不是 TypeScript、JavaScript 或 Vue 文件。` }),
  noConfig: (path: string): LocalText => ({ en: `The policy file '${path}' does not exist.`, 'zh-cn': `策略文件“${path}”不存在。` }),
  unknownRules: (names: readonly string[], known: readonly string[]): LocalText => {
    const said = names.map(name => ofUnknownRule(name, known));
    // Where all that was meant is told, the list of all rules would only hide it.
    const isTold = said.every(({ isWhole }) => isWhole);
    return {
      en: `${said.map(({ text }) => text.en).join(' ')}${isTold ? '' : ` The rules are: ${known.join(', ')}.`}`,
      'zh-cn': `${said.map(({ text }) => text['zh-cn']).join('')}${isTold ? '' : `现有规则：${known.join('、')}。`}`,
    };
  },
  badConfiguration: (count: number): LocalText => ({
    en: `Nothing was analysed: the policy has ${count === 1 ? 'a problem' : `${count} problems`}.`,
    'zh-cn': `未进行分析：策略中有 ${count} 个问题。`,
  }),
  lockDiffers: { en: "Once somebody has looked at the packs, 'privacy-lint pack lock' writes privacy.lock anew.", 'zh-cn': '确认规则包无误后，运行“privacy-lint pack lock”重新写入 privacy.lock。' },
  noFiles: (paths: readonly string[]): LocalText => ({
    en: `There is no TypeScript, JavaScript or Vue file to analyse in ${paths.length === 0 ? 'the current folder' : paths.map(path => `'${path}'`).join(', ')}.`,
    'zh-cn': `${paths.length === 0 ? '当前文件夹' : paths.map(path => `“${path}”`).join('、')}中没有可分析的 TypeScript、JavaScript 或 Vue 文件。`,
  }),
  badBaseline: (path: string): LocalText => ({ en: `'${path}' is not a baseline of version 1.`, 'zh-cn': `“${path}”不是版本 1 的基线文件。` }),
  noChanges: (reason: string): LocalText => ({ en: `The changed files could not be found: ${reason}.`, 'zh-cn': `无法找出更改的文件：${reason}。` }),
  cannotWrite: (path: string, reason: string): LocalText => ({ en: `'${path}' could not be written: ${reason}.`, 'zh-cn': `无法写入“${path}”：${reason}。` }),
  baselineWritten: (path: string, count: number): LocalText => ({ en: `The baseline '${path}' holds ${count} ${count === 1 ? 'finding' : 'findings'}.`, 'zh-cn': `基线“${path}”包含 ${count} 个结果。` }),
  reportWritten: (path: string): LocalText => ({ en: `The report was written to '${path}'.`, 'zh-cn': `报告已写入“${path}”。` }),
  tooManyWarnings: (count: number, most: number): LocalText => ({ en: `${count === 1 ? 'There is 1 warning' : `There are ${count} warnings`}; at most ${most} ${most === 1 ? 'is' : 'are'} allowed.`, 'zh-cn': `有 ${count} 个警告，最多允许 ${most} 个。` }),
};

/** Says that there is no such rule, and which one was probably meant. */
function ofUnknownRule(name: string, known: readonly string[]): { readonly text: LocalText; readonly isWhole: boolean } {
  const meant = findClosestName(name, known);
  if (meant !== undefined) return { isWhole: true, text: { en: `There is no rule '${name}'; did you mean '${meant}'?`, 'zh-cn': `没有规则“${name}”；是否指“${meant}”？` } };
  if (!name.includes('/')) return { isWhole: false, text: { en: `There is no rule '${name}'.`, 'zh-cn': `没有规则“${name}”。` } };
  const flows = known.filter(rule => rule.includes('/'));
  const [have, zhHave] = flows.length === 0 ? ['', ''] : [`; it has ${flows.join(', ')}`, `；已有：${flows.join('、')}`];
  return { isWhole: true, text: { en: `There is no rule '${name}': the policy and the packs that it extends have no such flow${have}.`, 'zh-cn': `没有规则“${name}”：策略及其继承的规则包中没有这条数据流规则${zhHave}。` } };
}
