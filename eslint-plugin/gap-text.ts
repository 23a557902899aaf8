import type { ConsentLevel, ConsentProof } from '../analysis/index.js';
import type { LocalText } from './rule.js';

const gaps: Readonly<Record<Extract<ConsentProof, { proven: false }>['gap'], LocalText>> = {
  none: { en: 'nothing checks for consent', 'zh-cn': '没有任何同意检查' },
  'other-purpose': { en: 'the check is for another purpose', 'zh-cn': '检查的是另一目的的同意' },
  'other-subject': { en: "the check is of another person's consent", 'zh-cn': '检查的是另一个人的同意' },
  'level-too-low': { en: 'the check is for a weaker kind of consent', 'zh-cn': '检查的同意级别不够' },
  'permission-only': { en: 'only a permission of the system was asked', 'zh-cn': '仅请求了系统权限' },
  'not-awaited': { en: 'the check is a promise nobody awaits', 'zh-cn': '检查结果是未等待的 Promise' },
  'always-true': { en: 'the check is always true', 'zh-cn': '检查恒为真' },
  'not-affirmative': { en: 'the check also passes without a yes', 'zh-cn': '没有肯定答复时检查也会通过' },
  forged: { en: 'the proof of consent is made on the spot', 'zh-cn': '同意凭证是就地伪造的' },
  decoy: { en: 'the check asks for something other than a choice', 'zh-cn': '检查的不是用户的选择' },
};

const levels: Readonly<Record<ConsentLevel, LocalText>> = {
  technical: { en: 'a permission', 'zh-cn': '系统权限' },
  acknowledged: { en: 'an acknowledged privacy notice', 'zh-cn': '已确认的隐私告知' },
  purpose: { en: 'consent for this purpose', 'zh-cn': '针对该目的的同意' },
  separate: { en: 'separate consent', 'zh-cn': '单独同意' },
  written: { en: 'a written release', 'zh-cn': '书面授权' },
};

/** Puts into words why consent is not proven. */
export const gapText = Object.assign((proof: Extract<ConsentProof, { proven: false }>): LocalText => gaps[proof.gap], { levels, gaps });
