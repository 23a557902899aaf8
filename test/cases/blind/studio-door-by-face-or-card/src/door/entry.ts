// case: a door registry holds a face reader and a card reader side by side, and both of them open the door
// rules: require-biometric-alternative
import type { FaceMatcher } from 'face-api.js';
import { openDoor } from './door';

export interface EntryReader<Input> {
  readonly label: string;
  read(input: Input): Promise<boolean>;
}

export class FaceReader implements EntryReader<Float32Array> {
  readonly label = '刷脸';

  constructor(private readonly matcher: FaceMatcher) {}

  async read(descriptor: Float32Array): Promise<boolean> {
    const best = this.matcher.findBestMatch(descriptor);
    if (best.label === 'unknown') return false;
    await openDoor(best.label);
    return true;
  }
}

export class CardReader implements EntryReader<string> {
  readonly label = '刷卡';

  constructor(private readonly cards: ReadonlyMap<string, string>) {}

  async read(cardNumber: string): Promise<boolean> {
    const member = this.cards.get(cardNumber);
    if (member === undefined) return false;
    await openDoor(member);
    return true;
  }
}

export const buttons = (face: FaceReader, card: CardReader) => [face, card].map(({ label }) => label);
