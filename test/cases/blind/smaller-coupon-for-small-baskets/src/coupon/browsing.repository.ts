import { Injectable } from '@nestjs/common';

export interface BrowsingHistory {
  viewCount: number;
  lastVisit: Date | null;
}

@Injectable()
export class BrowsingRepository {
  private readonly rows = new Map<string, BrowsingHistory>();

  async of(userId: string, sku: string): Promise<BrowsingHistory> {
    return this.rows.get(`${userId}/${sku}`) ?? { viewCount: 0, lastVisit: null };
  }
}
