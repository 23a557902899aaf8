// case: a household-services app asks merchants who join for ID card, bank card and licence
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { Body, Controller, Post } from '@nestjs/common';
import { MerchantOnboardingDto } from './merchant-onboarding.dto';

@Controller('merchants/onboarding')
export class MerchantOnboardingController {
  private readonly waiting: MerchantOnboardingDto[] = [];

  @Post()
  apply(@Body() dto: MerchantOnboardingDto) {
    this.waiting.push(dto);
    return { place: this.waiting.length };
  }
}
