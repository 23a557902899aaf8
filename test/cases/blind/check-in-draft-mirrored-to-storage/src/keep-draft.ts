import { useCheckInStore } from './check-in-store';

const KEY = 'check-in-draft';

export function keepDraft() {
  const checkIn = useCheckInStore();
  const kept = uni.getStorageSync(KEY);
  if (kept) checkIn.$patch(JSON.parse(kept));
  checkIn.$subscribe((_mutation, state) => {
    uni.setStorageSync(KEY, JSON.stringify(state)); // expect: no-plaintext-sensitive-storage
  });
}
