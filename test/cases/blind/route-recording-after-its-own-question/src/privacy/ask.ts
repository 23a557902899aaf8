import Taro from '@tarojs/taro';

export interface StoredAnswer {
  category: 'location-track';
  kind: 'separate';
  state: 'given' | 'refused';
  textVersion: string;
  at: number;
}

const KEY = 'separate-consent.location-track';
const TEXT_VERSION = '2025-06';

function latest(): StoredAnswer | undefined {
  const answer = Taro.getStorageSync<StoredAnswer | ''>(KEY);
  return answer !== '' && answer.textVersion === TEXT_VERSION ? answer : undefined;
}

/** 行踪轨迹的单独同意：单独弹窗，单独记录 */
export async function askTrackConsent(): Promise<boolean> {
  const known = latest();
  if (known) return known.state === 'given';
  const { confirm } = await Taro.showModal({
    title: '记录跑步轨迹',
    content: '跑步期间将持续收集您的精确位置以绘制轨迹，仅用于本次跑步记录，保存30天。不同意也可以手动记录。',
    confirmText: '同意',
    cancelText: '不同意',
  });
  const answer: StoredAnswer = { category: 'location-track', kind: 'separate', state: confirm ? 'given' : 'refused', textVersion: TEXT_VERSION, at: Date.now() };
  Taro.setStorageSync(KEY, answer);
  return confirm;
}
