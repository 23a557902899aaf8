// case: the code would open the parcel locker too, but a constant keeps it switched off
// rules: require-biometric-alternative

import { Injectable } from '@nestjs/common';
import { LockBus } from './lock-bus';
import { iai } from './tencent';
import { CODE_ENTRY } from './settings';

interface Attempt {
  box: number;
  portrait: string;
  selfie?: string;
  code?: string;
}

@Injectable()
export class LockerService {
  constructor(private readonly locks: LockBus) {}

  async collect(attempt: Attempt, expected: string): Promise<string> {
    if (CODE_ENTRY && attempt.code === expected) {
      return this.locks.openDoor(attempt.box);
    }
    const reply = await iai.CompareFace({ ImageA: attempt.portrait, ImageB: attempt.selfie });
    if ((reply.Score ?? 0) >= 80) { // expect: require-biometric-alternative
      return this.locks.openDoor(attempt.box);
    }
    return 'try-again';
  }
}
