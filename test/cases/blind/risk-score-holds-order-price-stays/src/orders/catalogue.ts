import { Injectable } from '@nestjs/common';

@Injectable()
export class Catalogue {
  private readonly items = new Map<string, { sku: string; cents: number }>();

  async item(sku: string) {
    const found = this.items.get(sku);
    if (!found) throw new Error('unknown item');
    return found;
  }
}
