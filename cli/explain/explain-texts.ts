import type { Confidence, Sensitivity } from '../../analysis/index.js';
import type { LocalText } from '../../eslint-plugin/rule.js';
import { confidenceWords } from '../report/words.js';

/** What an explanation says around the facts. */
export const explainTexts = {
  why: { en: 'Why this is personal data', 'zh-cn': '为什么这是个人信息' },
  model: { en: 'What the API does, and who says so', 'zh-cn': 'API 做什么，由谁说明' },
  way: { en: 'The way that leads here', 'zh-cn': '到达此处的路径' },
  here: { en: 'finding', 'zh-cn': '结果' },
  related: { en: 'Other places of the same cause:', 'zh-cn': '同一原因的其他位置：' },
  proof: { en: 'What was proven, and what was not', 'zh-cn': '证明了什么，没有证明什么' },
  unknown: { en: 'What was not followed', 'zh-cn': '未能跟踪的部分' },
  remedy: { en: 'What would satisfy the rule', 'zh-cn': '怎样满足本规则' },
  page: { en: "The team's page", 'zh-cn': '团队的说明页' },
  name: { en: 'Name and law', 'zh-cn': '编号与条文' },
  modelCollects: { en: 'A model of the API says that this call collects it.', 'zh-cn': 'API 模型说明该调用收集此类信息。' },
  noModel: { en: 'No outside API decides here: the rule reads the text of the project itself (a form, a schema, a control or a comment).', 'zh-cn': '此处不取决于外部 API：本规则读取项目自身的内容（表单、模式、控件或注释）。' },
  allFollowed: { en: 'Nothing: every call in the files on the way was followed or is described.', 'zh-cn': '无：路径所经文件中的调用均已跟踪或有模型描述。' },
  nothingAsked: { en: 'The rule asks for no consent here: what the code does is the finding, whoever agreed.', 'zh-cn': '本规则在此不要求同意：无论谁同意，代码的做法本身就是结果。' },
  aboutDirective: { en: 'The finding is about a directive, not about data.', 'zh-cn': '该结果针对指令，而非信息。' },
  noCheck: { en: 'Nothing on it speaks of consent.', 'zh-cn': '该路径上没有任何与同意有关的内容。' },
  unknownCaller: { en: 'Whether a caller outside the project asks before is not known.', 'zh-cn': '项目之外的调用者是否事先询问，无从得知。' },
  fingerprint: (fingerprint: string): LocalText => ({ en: `fingerprint ${fingerprint}`, 'zh-cn': `指纹 ${fingerprint}` }),
  more: (count: number): LocalText => ({ en: `and ${count} more`, 'zh-cn': `另有 ${count} 项` }),
  sensitive: (sensitivity: Exclude<Sensitivity, 'ordinary'>): LocalText => ({
    sensitive: { en: 'The law of the configured jurisdictions counts it as sensitive.', 'zh-cn': '所配置法域的法律将其视为敏感信息。' },
    restricted: { en: 'No list of the law names it, and a leak of it does as much harm as one of sensitive data.', 'zh-cn': '法律清单未列出，但一旦泄露，危害不亚于敏感信息。' },
  })[sensitivity],
  takes: (api: string, sink: LocalText, recipient: string | undefined): LocalText => ({ en: `'${api}' hands what it is given to: ${sink.en}${recipient === undefined ? '' : `, ${recipient}`}.`, 'zh-cn': `“${api}”将所给内容送往：${sink['zh-cn']}${recipient === undefined ? '' : `，${recipient}`}。` }),
  declared: (name: string, about: LocalText): LocalText => ({ en: `The policy names it '${name}': ${about.en}.`, 'zh-cn': `策略将其登记为“${name}”：${about['zh-cn']}。` }),
  collects: (api: string, category: LocalText): LocalText => ({ en: `'${api}' collects ${category.en}.`, 'zh-cn': `“${api}”收集${category['zh-cn']}。` }),
  asked: (api: string, need: LocalText): LocalText => ({ en: `Before '${api}' the rule asks for ${need.en}.`, 'zh-cn': `在“${api}”之前，本规则要求${need['zh-cn']}。` }),
  answer: (gap: LocalText): LocalText => ({ en: `It is not proven: ${gap.en}.`, 'zh-cn': `未获证明：${gap['zh-cn']}。` }),
  ways: (all: number, enough: number): LocalText => ({
    en: all === 1 ? `1 way leads here, and on it that is ${enough === 1 ? '' : 'not '}proven.` : `${all} ways lead here; on ${enough} of them it is proven.`, 'zh-cn': `有 ${all} 条路径到达此处，其中 ${enough} 条上已证明。`,
  }),
  moreWays: (count: number): LocalText => ({ en: `and ${count} more ways without it`, 'zh-cn': `另有 ${count} 条路径未证明` }),
  wayBy: (trigger: LocalText): LocalText => ({ en: `A way set off by ${trigger.en}:`, 'zh-cn': `由${trigger['zh-cn']}触发的路径：` }),
  bestLevel: (level: LocalText): LocalText => ({ en: `The best that is proven on it: ${level.en}.`, 'zh-cn': `该路径上最多证明了：${level['zh-cn']}。` }),
  notFollowed: (count: number): LocalText => ({ en: `${count === 1 ? '1 place' : `${count} places`} in the files on the way; what they do may change the answer:`, 'zh-cn': `路径所经文件中有 ${count} 处；其行为可能影响结论：` }),
  unsure: (confidence: Confidence): LocalText => ({ en: `The confidence is ${confidence}: a name, a whole record or an unknown caller decided a part of it.`, 'zh-cn': `${confidenceWords[confidence]['zh-cn']}：部分判断依据名称、整条记录或未知的调用者。` }),
  byFix: (title: LocalText): LocalText => ({ en: `${title.en} (--fix does it)`, 'zh-cn': `${title['zh-cn']}（可由 --fix 完成）` }),
  bySuggestion: (title: LocalText): LocalText => ({ en: `${title.en} (a suggestion in the editor)`, 'zh-cn': `${title['zh-cn']}（编辑器中的建议）` }),
  exception: (line: number): LocalText => ({ en: `Or, with a reason, on a line of its own before line ${line}:`, 'zh-cn': `或在第 ${line} 行之前单独一行写明理由：` }),
  notReported: (place: string): LocalText => ({ en: `${place} · nothing is reported`, 'zh-cn': `${place} · 没有报告` }),
  askWhyNot: (place: string): LocalText => ({ en: `Why nothing is reported: privacy-lint why-not ${place}`, 'zh-cn': `没有报告的原因：privacy-lint why-not ${place}` }),
  noFinding: (place: string): LocalText => ({ en: `There is no finding at ${place}. Why: privacy-lint why-not ${place}`, 'zh-cn': `${place} 处没有结果。原因见：privacy-lint why-not ${place}` }),
  noFingerprint: (fingerprint: string): LocalText => ({ en: `No finding of the project has the fingerprint '${fingerprint}'.`, 'zh-cn': `项目中没有指纹为“${fingerprint}”的结果。` }),
  unknownSubject: (subject: string, nearest: string | undefined): LocalText => ({
    en: `'${subject}' is neither a rule, nor FILE:LINE, nor a fingerprint.${nearest === undefined ? '' : ` Is '${nearest}' meant?`}`,
    'zh-cn': `“${subject}”既不是规则，也不是“文件:行号”或指纹。${nearest === undefined ? '' : `是否指“${nearest}”？`}`,
  }),
};
