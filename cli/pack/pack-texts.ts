import type { LocalText } from '../../eslint-plugin/rule.js';

/** What the commands for packs say. */
export const packTexts = {
  noSuchPath: (path: string): LocalText => ({ en: `'${path}' does not exist.`, 'zh-cn': `“${path}”不存在。` }),
  noPack: (path: string): LocalText => ({ en: `'${path}' is no pack, no policy and no model: it holds neither a pack.yml, nor a privacy.yml, nor a *.model.yml.`, 'zh-cn': `“${path}”既不是规则包，也不是策略或模型：其中没有 pack.yml、privacy.yml 或 *.model.yml。` }),
  noBuiltIn: (names: readonly string[]): LocalText => ({ en: `No built-in model is called ${names.map(name => `'${name}'`).join(', ')}.`, 'zh-cn': `没有名为${names.map(name => `“${name}”`).join('、')}的内置模型。` }),
  noFileFits: (pattern: string): LocalText => ({ en: `No file fits '${pattern}'.`, 'zh-cn': `没有文件匹配“${pattern}”。` }),
  unusedFile: (): LocalText => ({ en: 'The pack does not name this file, so it has no effect.', 'zh-cn': '规则包未引用此文件，因此它不起作用。' }),
  saidAlready: (file: string, line: number | undefined): LocalText => {
    const place = line === undefined ? file : `${file}:${line}`;
    return { en: `This entry says what ${place} says already.`, 'zh-cn': `该条目与 ${place} 的内容重复。` };
  },
  noMarks: (): LocalText => ({ en: 'No line of the examples is marked, so they prove nothing.', 'zh-cn': '示例中没有带标记的行，因此不能证明任何内容。' }),
  replaced: (name: string, by: string): LocalText => ({ en: `'${name}' has no effect: ${by} sets it again.`, 'zh-cn': `“${name}”不起作用：${by} 重新设置了它。` }),
  coveredFlow: (name: string, by: string): LocalText => ({ en: `The flow '${name}' reports nothing that '${by}' does not report.`, 'zh-cn': `数据流规则“${name}”报告的内容“${by}”都会报告。` }),
  unusedRecipient: (name: string): LocalText => ({ en: `Nothing tells what goes to '${name}': it has no modules and no hosts, and no flow or data names it.`, 'zh-cn': `无法得知哪些数据发往“${name}”：它没有 modules 和 hosts，也没有数据流规则或数据条目提到它。` }),
  staleData: (name: string): LocalText => ({ en: `Nothing in the code was seen to process '${name}'.`, 'zh-cn': `代码中未见对“${name}”的处理。` }),
  staleRecipient: (name: string): LocalText => ({ en: `Nothing in the code was seen to go to '${name}'.`, 'zh-cn': `代码中未见向“${name}”提供信息。` }),
  staleFeature: (name: string): LocalText => ({ en: `No file belongs to the feature '${name}'.`, 'zh-cn': `没有文件属于功能“${name}”。` }),
  staleGuard: (name: string): LocalText => ({ en: `No file has the check of consent '${name}'.`, 'zh-cn': `没有文件包含同意检查“${name}”。` }),
  staleIgnore: (pattern: string): LocalText => ({ en: `No file fits '${pattern}', so nothing is ignored by it.`, 'zh-cn': `没有文件匹配“${pattern}”，因此它不忽略任何文件。` }),
  noCases: (): LocalText => ({ en: 'The pack has no cases that show what it reports.', 'zh-cn': '规则包没有测试用例。' }),
  silentCase: (): LocalText => ({ en: "The case says nothing: no line has '// expect: rule', and none '// rules: rule'.", 'zh-cn': '该用例没有说明任何内容：既没有“// expect: 规则”，也没有“// rules: 规则”。' }),
  unknownRule: (rule: string): LocalText => ({ en: `The case names '${rule}', which is neither a rule nor a flow of the pack.`, 'zh-cn': `该用例提到的“${rule}”既不是规则，也不是规则包的数据流规则。` }),
  noRule: (rule: string): LocalText => ({ en: `There is no rule '${rule}'.`, 'zh-cn': `没有规则“${rule}”。` }),
  uncovered: (list: string): LocalText => ({ en: `Without this entry of '${list}' every example and case comes out as before.`, 'zh-cn': `去掉“${list}”的这一条目后，所有示例和用例的结果不变。` }),
  lintSummary: (models: number, policies: number, cases: number, errors: number, warnings: number): LocalText => ({
    en: `${count(models, 'model')}, ${count(policies, 'policy', 'policies')}, ${count(cases, 'case')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
    'zh-cn': `${models} 个模型，${policies} 个策略，${cases} 个用例：${errors} 个错误，${warnings} 个警告。`,
  }),
  legend: { en: '- marked and not found, + found and not marked', 'zh-cn': '- 有标记但未发现，+ 已发现但无标记' },
  testSummary: (models: number, marks: number, cases: number, wrong: number): LocalText => ({
    en: `${count(models, 'model')} with ${count(marks, 'mark')}, ${count(cases, 'case')}: ${wrong === 0 ? 'all come out as marked' : `${count(wrong, 'line')} ${wrong === 1 ? 'does' : 'do'} not`}.`,
    'zh-cn': `${models} 个模型（${marks} 处标记），${cases} 个用例：${wrong === 0 ? '全部符合标记' : `${wrong} 行不符合标记`}。`,
  }),
  coverage: (covered: number, entries: number): LocalText => ({ en: `${covered} of ${count(entries, 'entry', 'entries')} of the models ${covered === 1 ? 'is' : 'are'} covered.`, 'zh-cn': `模型的 ${entries} 个条目中有 ${covered} 个被覆盖。` }),
  tooLittle: (least: number): LocalText => ({ en: `That is less than ${least} per cent.`, 'zh-cn': `低于 ${least}%。` }),
  notTested: (name: string): LocalText => ({ en: `'${name}' is not tested: it has problems.`, 'zh-cn': `未测试“${name}”：它有问题。` }),
  notEmpty: (path: string): LocalText => ({ en: `'${path}' exists and is not an empty folder.`, 'zh-cn': `“${path}”已存在，且不是空文件夹。` }),
  cannotWrite: (path: string, reason: string): LocalText => ({ en: `'${path}' could not be written: ${reason}.`, 'zh-cn': `无法写入“${path}”：${reason}。` }),
  badId: (id: string): LocalText => ({ en: `'${id}' is not of the form team/name in lower case.`, 'zh-cn': `“${id}”不符合小写的“团队/名称”形式。` }),
  made: (path: string): LocalText => ({ en: `The pack '${path}' is made. Try it: privacy-lint pack test ${path}`, 'zh-cn': `已创建规则包“${path}”。可运行：privacy-lint pack test ${path}` }),
  howToUse: (path: string): LocalText => ({ en: `To use it, in privacy.yml: extends: [privacy:recommended, ./${path}]`, 'zh-cn': `使用方法（privacy.yml）：extends: [privacy:recommended, ./${path}]` }),
  noPacks: { en: 'The policies of this folder build on no packs.', 'zh-cn': '此文件夹的策略没有使用规则包。' },
  brings: (models: number, files: number): LocalText => ({ en: `${count(files, 'file')}, ${count(models, 'model')} among them`, 'zh-cn': `${files} 个文件，其中 ${models} 个模型` }),
  states: {
    locked: { en: 'as in privacy.lock', 'zh-cn': '与 privacy.lock 一致' },
    changed: { en: 'not as in privacy.lock', 'zh-cn': '与 privacy.lock 不一致' },
    'not locked': { en: 'not in privacy.lock', 'zh-cn': '不在 privacy.lock 中' },
    'no lock': { en: 'there is no privacy.lock', 'zh-cn': '没有 privacy.lock' },
  },
  badPolicies: { en: 'The packs cannot be told: the policy has problems.', 'zh-cn': '无法列出规则包：策略有问题。' },
  noLock: { en: "There is no privacy.lock; 'privacy-lint pack lock' writes it.", 'zh-cn': '没有 privacy.lock；运行“privacy-lint pack lock”可写入。' },
  lockWritten: (packs: number): LocalText => ({ en: `privacy.lock holds ${count(packs, 'pack')}.`, 'zh-cn': `privacy.lock 记录了 ${packs} 个规则包。` }),
  lockHolds: (packs: number): LocalText => ({ en: `${count(packs, 'pack')}: all as in privacy.lock.`, 'zh-cn': `${packs} 个规则包均与 privacy.lock 一致。` }),
  lockBroken: { en: "The packs are not as in privacy.lock. Look at what changed, then 'privacy-lint pack lock' accepts it.", 'zh-cn': '规则包与 privacy.lock 不一致。请检查更改，然后运行“privacy-lint pack lock”以接受。' },
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
