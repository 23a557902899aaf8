import { ask } from '../utils/ask';

const KEY = 'consent.recommend';

export async function firstRun(): Promise<void> {
  if (uni.getStorageSync(KEY)) return;
  const agreed = await ask('个性化推荐', '是否同意我们使用您的阅读记录为您推荐书籍？');
  if (!agreed) {
    plus.runtime.quit(); // expect: no-consent-wall
    return;
  }
  uni.setStorageSync(KEY, { granted: true, at: Date.now(), text: 'v2' });
}
