import { Controller, Get, Param, Query } from '@nestjs/common';
import { MembersService } from '../members/members.service';
import { PricingService } from './pricing.service';

@Controller('members/:id/offers')
export class PricingController {
  constructor(
    private readonly members: MembersService,
    private readonly pricing: PricingService,
  ) {}

  @Get('membership')
  async membership(@Param('id') id: string, @Query('plan') plan: string) {
    return this.pricing.membership(this.pricing.plan(plan), await this.members.byId(id));
  }

  @Get('gift')
  gift(@Query('plan') plan: string, @Query('months') months: string) {
    return this.pricing.gift(this.pricing.plan(plan), Number(months));
  }
}
