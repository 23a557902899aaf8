import Taro from '@tarojs/taro';
import { call } from '../services/verify';

interface SeparateConsent {
  category: string;
  kind: 'separate';
  state: 'none' | 'given' | 'refused' | 'withdrawn';
}

export async function ensureSeparateConsent(category: string, text: string): Promise<boolean> {
  const current = await call<SeparateConsent>('GET', `/consents/${category}`);
  if (current.kind === 'separate' && current.state === 'given') return true;

  const { confirm } = await Taro.showModal({ title: '单独同意', content: text, confirmText: '同意', cancelText: '不同意' });
  await call<void>('PUT', `/consents/${category}`, { kind: 'separate', state: confirm ? 'given' : 'refused', text });
  return confirm;
}
