import type { Receiver } from '../analysis/index.js';
import type { LocalText } from './rule.js';

/** Names who is given data: by the policy's name, the vendor's or the host. */
export function receiverText({ declared, name }: Receiver): LocalText {
  const known = declared?.name ?? name;
  return known === undefined ? { en: 'another company', 'zh-cn': '其他公司' } : { en: `'${known}'`, 'zh-cn': `“${known}”` };
}
