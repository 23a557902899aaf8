// case: a code typed at the same screen opens the same box as the face does
// rules: require-biometric-alternative

import { Injectable } from '@nestjs/common';
import { LockBus } from './lock-bus';
import { iai } from './tencent';

interface Attempt {
  box: number;
  portrait: string;
  selfie?: string;
  code?: string;
}

@Injectable()
export class LockerService {
  constructor(private readonly locks: LockBus) {}

  byCode(attempt: Attempt, expected: string): string {
    return attempt.code === expected ? this.locks.openDoor(attempt.box) : 'try-again';
  }

  async byFace(attempt: Attempt): Promise<string> {
    const reply = await iai.CompareFace({ ImageA: attempt.portrait, ImageB: attempt.selfie });
    if ((reply.Score ?? 0) >= 80) {
      return this.locks.openDoor(attempt.box);
    }
    return 'use-code';
  }
}
