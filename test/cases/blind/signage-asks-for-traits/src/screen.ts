// case: the advertising screen has a vendor estimate gender, age and mood of whoever stands before it
// rules: no-biometric-attribute-inference

import { EventEmitter } from 'node:events';
import { audienceOf } from './audience';
import { grabFrame } from './camera';

export const screen = new EventEmitter();

async function turn(): Promise<void> {
  const audience = await audienceOf(await grabFrame());
  screen.emit('audience', audience);
}

setInterval(() => void turn(), 15_000);
