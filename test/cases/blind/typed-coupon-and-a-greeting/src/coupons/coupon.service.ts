import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { Coupon } from './coupon.entity';

@Injectable()
export class CouponService {
  constructor(@InjectRepository(Coupon) private readonly coupons: Repository<Coupon>) {}

  async percentFor(code: string | undefined): Promise<number> {
    if (!code) return 0;
    const coupon = await this.coupons.findOneBy({ code: code.trim().toUpperCase(), validUntil: MoreThan(new Date()) });
    return coupon?.percent ?? 0;
  }
}
