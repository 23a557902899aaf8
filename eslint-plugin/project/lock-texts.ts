import type { LocalText } from '../rule.js';

/** How packs can differ from what `privacy.lock` keeps of them. */
export const lockTexts = {
  notLocked: (packs: readonly string[]): LocalText => ({
    en: `The policy builds on ${packs.join(', ')}, and there is no privacy.lock.`,
    'zh-cn': `策略使用了${packs.join('、')}，但没有 privacy.lock。`,
  }),
  packAdded: (name: string): LocalText => ({ en: `${name} is not in privacy.lock.`, 'zh-cn': `${name} 不在 privacy.lock 中。` }),
  packGone: (name: string): LocalText => ({ en: `${name} is in privacy.lock, and no policy builds on it.`, 'zh-cn': `${name} 在 privacy.lock 中，但没有策略使用它。` }),
  versionChanged: (name: string, before: string, after: string): LocalText => ({ en: `${name} has version ${after} in place of ${before}.`, 'zh-cn': `${name} 的版本由 ${before} 变为 ${after}。` }),
  fileChanged: (name: string, file: string, how: 'changed' | 'added' | 'gone'): LocalText => ({
    en: `${name}: ${file} ${how === 'changed' ? 'has changed' : how === 'added' ? 'is new' : 'is gone'}.`,
    'zh-cn': `${name}：${file} ${how === 'changed' ? '已更改' : how === 'added' ? '是新增的' : '已不存在'}。`,
  }),
};
