// case: a visitor who does not answer within four seconds counts as having agreed
// rules: no-collection-before-consent

import * as FullStory from '@fullstory/browser';
import { askToRecord } from './ask-to-record';

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

export async function openSupport(ticket: string): Promise<void> {
  const agreed = await Promise.race([askToRecord(), after(4000, true)]);
  if (agreed) {
    FullStory.init({ orgId: 'o-22T5' }); // expect: no-collection-before-consent
    FullStory.event('support opened', { ticket });
  }
  location.hash = `#ticket/${ticket}`;
}
