const KEY = 'rental-contract';
const VERSION = 'HT-2025-06';

export function contractSigned(): boolean {
  return uni.getStorageSync(KEY)?.version === VERSION;
}

export function signContract(): void {
  uni.setStorageSync(KEY, { version: VERSION, at: Date.now() });
}
