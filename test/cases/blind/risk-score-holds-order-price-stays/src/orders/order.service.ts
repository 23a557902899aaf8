// case: a risk score sends an order to manual review and leaves fee and price as they are
// rules: no-personalized-pricing
import { Injectable } from '@nestjs/common';
import { Catalogue } from './catalogue';
import { RiskService } from './risk.service';

interface Buyer {
  id: string;
  purchaseCount: number;
  creditScore: number;
}

@Injectable()
export class OrderService {
  constructor(private readonly catalogue: Catalogue, private readonly risk: RiskService) {}

  async place(buyer: Buyer, sku: string, pieces: number, express: boolean) {
    const item = await this.catalogue.item(sku);
    const price = item.cents * pieces;
    const shippingFee = express ? 990 : 390;
    const score = this.risk.score(buyer);
    const state = score > 70 ? 'review' : 'accepted';
    return { buyer: buyer.id, price, shippingFee, state };
  }
}
