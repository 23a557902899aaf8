import { Injectable, Logger } from '@nestjs/common';
import type { Member } from '../members/member.types';

interface Pair {
  left: Member;
  right: Member;
  score: number;
}

@Injectable()
export class MatchesService {
  private readonly logger = new Logger(MatchesService.name);

  /** number of shared interests, nothing fancy yet */
  score(left: Member, right: Member): number {
    const mine = new Set(left.interests);
    return right.interests.filter((one) => mine.has(one)).length;
  }

  best(of: Member, others: Member[]): Pair[] {
    const pairs = others.map((right) => ({ left: of, right, score: this.score(of, right) }));
    pairs.sort((a, b) => b.score - a.score);
    this.logger.debug(`${of.id}: ${pairs.length} candidates, best score ${pairs[0]?.score ?? 0}`);
    if (pairs[0]) this.logger.debug(`suggesting ${JSON.stringify(pairs[0].right)}`); // expect: no-personal-data-in-logs
    return pairs.slice(0, 10);
  }
}
