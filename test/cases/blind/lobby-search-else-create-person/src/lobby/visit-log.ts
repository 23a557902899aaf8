import { Injectable } from '@nestjs/common';

@Injectable()
export class VisitLog {
  private readonly visits = new Map<string, string[]>();

  async count(visitorId: string, zone: string): Promise<number> {
    const zones = [...(this.visits.get(visitorId) ?? []), zone];
    this.visits.set(visitorId, zones);
    return zones.length;
  }
}
