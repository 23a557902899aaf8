import { purposesNamedIn } from '../../vocabulary/purposes.js';
import type { FactWorld } from '../fact-world.js';

/**
 * Whether words ask for consent to the use of personal data. What asks for a contract, a licence or an age does not, unless it says what
 * data are used for.
 */
export function asksForData({ vocabulary }: Pick<FactWorld, 'vocabulary'>, text: string): boolean {
  const uses = purposesNamedIn(vocabulary, text).some(id => isOptional(vocabulary, id)) || /(?:收集|使用|采集|处理|共享)[^。]{0,12}(?:个人信息|信息|数据)|个人信息授权|\b(?:personal (?:data|information)|your data|tracking|data (?:collection|processing|use))\b/i.test(text);
  if (uses) return true;
  const isContract = /(?:用户|服务|租赁|购买|会员|许可|软件)[^，。]{0,4}(?:协议|条款|合同)|\b(?:terms|contract|licen[cs]e|eula|agreement|age|years old)\b|年满|未成年/i.test(text);
  return !isContract && /隐私|个人信息|\b(?:privacy|cookies?|gdpr|consent)\b/i.test(text);
}

/** Whether a purpose or category is none that a service needs. */
function isOptional(vocabulary: FactWorld['vocabulary'], id: string): boolean {
  return vocabulary.purposes.get(id)?.necessary === 'no' || vocabulary.categories.has(id);
}

/** The purposes for which nobody may be kept from a service that has nothing to do with them. */
export const neverConditions: ReadonlySet<string> = new Set(['marketing-messages', 'advertising', 'analytics', 'profiling', 'third-party-sharing', 'ai-training', 'personalisation', 'personalised-pricing', 'improve-service', 'session-replay', 'visitor-analytics']);
