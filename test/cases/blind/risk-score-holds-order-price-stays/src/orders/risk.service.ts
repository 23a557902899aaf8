import { Injectable } from '@nestjs/common';

@Injectable()
export class RiskService {
  score(buyer: { purchaseCount: number; creditScore: number }): number {
    const unknown = buyer.purchaseCount === 0 ? 40 : 0;
    const weak = buyer.creditScore < 500 ? 40 : 0;
    return unknown + weak;
  }
}
