// case: a visitor who does not answer within four seconds counts as having refused
// rules: no-collection-before-consent

import * as FullStory from '@fullstory/browser';
import { askToRecord } from './ask-to-record';

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

export async function openSupport(ticket: string): Promise<void> {
  const agreed = await Promise.race([askToRecord(), after(4000, false)]);
  if (agreed) {
    FullStory.init({ orgId: 'o-22T5' });
    FullStory.event('support opened', { ticket });
  }
  location.hash = `#ticket/${ticket}`;
}
