import { Injectable } from '@nestjs/common';
import type { BuyerInput } from './buyer.input';

@Injectable()
export class ContractService {
  private readonly drafts = new Map<string, { listing: string; buyer: BuyerInput }>();

  async reserve(listing: string, buyer: BuyerInput): Promise<string> {
    const number = `C${Date.now()}`;
    this.drafts.set(number, { listing, buyer });
    return number;
  }
}
