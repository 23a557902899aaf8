import Taro from '@tarojs/taro';

const KEY = 'privacy-agreement';
const VERSION = '2025-09';

interface Stored {
  version: string;
  at: number;
}

export function agreementAccepted(): boolean {
  const stored = Taro.getStorageSync<Stored | ''>(KEY);
  return stored !== '' && stored.version === VERSION;
}

export function rememberAgreement(): void {
  Taro.setStorageSync(KEY, { version: VERSION, at: Date.now() } satisfies Stored);
}
