import type { EventEmitter } from 'node:events';
import { grantAccess, show } from './turnstile';

const BADGE_READER = true;

export function mountBadgeReader(reader: EventEmitter, holders: ReadonlyMap<string, string>): void {
  reader.on('badge', async (code: string) => {
    const holder = holders.get(code);
    if (BADGE_READER && holder) {
      await grantAccess(holder, 'lobby');
    } else {
      await show('门卡未登记');
    }
  });
}
