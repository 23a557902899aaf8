// case: the welcome coupon is withheld from people whose face was seen before
// rules: no-biometric-conditioned-benefit
import { FaceMatcher, LabeledFaceDescriptors } from 'face-api.js';
import { printer } from './printer';

type Sighting = { kind: 'stranger' } | { kind: 'known'; visits: number };

export class Counter {
  private readonly visits = new Map<string, number>();
  private readonly matcher: FaceMatcher;

  constructor(known: LabeledFaceDescriptors[]) {
    this.matcher = new FaceMatcher(known, 0.5);
  }

  private sight(descriptor: Float32Array): Sighting {
    const { label } = this.matcher.findBestMatch(descriptor);
    if (label === 'unknown') return { kind: 'stranger' };
    const visits = (this.visits.get(label) ?? 0) + 1;
    this.visits.set(label, visits);
    return { kind: 'known', visits };
  }

  greet(descriptor: Float32Array): void {
    const sighting = this.sight(descriptor);
    const coupon = sighting.kind === 'known' ? null : { code: 'HUANYING', percent: 10 }; // expect: no-biometric-conditioned-benefit
    printer.print({ headline: '欢迎光临', coupon });
  }
}
