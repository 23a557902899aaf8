import { Injectable } from '@nestjs/common';

export interface Zone {
  base: number;
  perPound: number;
  taxRate: number;
}

const ZONES: Record<string, Zone> = {
  DE: { base: 390, perPound: 40, taxRate: 0.19 },
  FR: { base: 690, perPound: 70, taxRate: 0.2 },
};

const ELSEWHERE: Zone = { base: 1290, perPound: 160, taxRate: 0 };

@Injectable()
export class ZoneTable {
  of(country: string): Zone {
    return ZONES[country] ?? ELSEWHERE;
  }
}
