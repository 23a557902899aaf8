// case: a dating service: membership prices by gender and by swiping, offers to everybody, profiles in a prompt
// rules: no-personalized-pricing, no-marketing-without-consent, no-personal-data-in-logs, no-third-party-sharing-without-consent

import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { CampaignsService } from './campaigns/campaigns.service';
import { PrismaService } from './common/prisma.service';
import { TrackingService } from './common/tracking.service';
import { IcebreakerService } from './icebreaker/icebreaker.service';
import { MatchesService } from './matches/matches.service';
import { MembersService } from './members/members.service';
import { PricingController } from './pricing/pricing.controller';
import { PricingService } from './pricing/pricing.service';

@Module({
  imports: [ScheduleModule.forRoot()],
  controllers: [PricingController],
  providers: [PrismaService, TrackingService, MembersService, MatchesService, PricingService, CampaignsService, IcebreakerService],
})
export class AppModule {}
