import { LOCKER_URL } from './config';

export async function openLocker(locker: number): Promise<void> {
  await fetch(`${LOCKER_URL}/${locker}/open`, { method: 'POST' });
}
